import type { CryptoUse } from '../../behaviour.ts';
import { isFirstAtItsPlace } from '../isFirstAtItsPlace.ts';
import type { HandWork } from './handWork.ts';

interface Found {
  readonly use: CryptoUse & { readonly service?: string };
  readonly work: HandWork;
}

/** A function that is known to mask is told by its name alone; stars after stars of one value are one masking. */
function isPartOfMasking({ use, work }: Found, found: readonly Found[]): boolean {
  if (work.is !== 'masked') return false;
  const same = found.filter(({ use: other, work: { is } }) => is === 'masked' && other.file === use.file && other.in === use.in && use.in !== '');
  const first = same.reduce((a, b) => (b.use.range.start.offset < a.use.range.start.offset ? b : a), same[0] ?? { use, work });
  // The name of a function stands before all that it does.
  return first.use !== use && (first.work.name === work.name || first.use.fields.every((name) => !name.includes('.') && use.in.toLowerCase().includes(name.toLowerCase())));
}

/** One violation, one finding: a call counts once, and so does a function that masks. */
export function onceEach(found: readonly Found[]): Found[] {
  const isFirst = isFirstAtItsPlace<CryptoUse>();
  return found.filter((one) => !isPartOfMasking(one, found)).filter(({ use }) => isFirst(use));
}
