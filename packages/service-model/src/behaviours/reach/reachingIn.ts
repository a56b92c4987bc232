import type { CryptoUse } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { reachOf } from './reachOf.ts';

const asWritten = ({ place: { given: _, ...place }, expr }: Located): Located => ({ place, expr });

/** What reaches some values of a helper by its caller's names, and by its own; of what is no helper, by the names as written. */
export function reachingIn(values: readonly Located[], context: CodeContext): Pick<CryptoUse, 'fields' | 'records' | 'own'> {
  const reached = reachOf(values, context);
  return values.some(({ place }) => place.given) ? { ...reached, own: reachOf(values.map(asWritten), context).fields } : reached;
}
