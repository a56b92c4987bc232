import type { Policy } from '@nilometer/policy';
import { profileOf } from '../profileOf.ts';
import type { HandWork } from './handWork.ts';

/** What to do instead, in the words of the company's platform where it has one for it. */
export function remedyOf(is: HandWork['is'], of: { readonly service?: string }, policy: Policy): string {
  const [pii] = profileOf(of, policy)?.concepts.pii ?? [];
  const mark = pii ? `Mark the field with \`@${pii.symbol}\` of \`${pii.module}\`` : 'Annotate the field as personal data';
  switch (is) {
    case 'masked': return `${mark}, and leave to the platform what of it is shown.`;
    case 'password': return '';
    default: return `${mark}: the platform encrypts what it stores, and finds it again.`;
  }
}
