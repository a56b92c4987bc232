import type { PiiVerdict } from '../../model.ts';
import { isAddress, isOfMachine } from './isOfMachine.ts';
import { weighSecret } from './weighSecret.ts';

/** An account elsewhere by its id or name: public there, and often what a person is known by here, so that no better id could be named. */
const HANDLE = /(?:Id|_id|Login|Handle|[uU]ser_?[nN]ame)$/;

/**
 * How sure a verdict on a name is in code, where a name says less than in a record that is kept.
 * @param record names of what it is taken from
 * @param within the function that it stands in
 */
export function weigh(verdict: PiiVerdict, name: string, record: readonly string[], within = ''): PiiVerdict {
  if (verdict.category === 'user.contact.social_url' && HANDLE.test(name)) return { ...verdict, confidence: 'medium' };
  if (isAddress(verdict) && isOfMachine([name, ...record, within])) return { ...verdict, confidence: 'medium' };
  return weighSecret(verdict, name, record, within);
}
