import type { CryptoUse } from '../../behaviour.ts';
import { isMadeAtRandom } from '../../behaviours/isMadeAtRandom.ts';
import { onlyLooksUp } from '../../behaviours/onlyLooksUp.ts';
import { reachOf } from '../../behaviours/reach/reachOf.ts';
import { resultNames } from '../../behaviours/resultNames.ts';
import { takersOf } from '../../behaviours/takersOf.ts';
import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { CryptoCall } from './use.ts';

/** What names say of what comes out; of a comparison, of the hash that the value is held against, which is the argument beside it. */
export function resultOf(call: CodeCall, { operation, data }: CryptoCall, context: CodeContext): Pick<CryptoUse, 'result' | 'takers' | 'looksUp' | 'drawn'> {
  if (data === undefined) return {};
  const value = operation === 'hash' && typeof data === 'number' ? call.args[data] : undefined;
  const drawn = value !== undefined && isMadeAtRandom(value, context) ? { drawn: true as const } : {};
  if (operation !== 'compare') return { ...drawn, result: resultNames(call, context), ...takersOf(call, context), ...onlyLooksUp(call, context) };
  return { result: reachOf(call.args.slice(data === 0 ? 1 : 0, data === 0 ? 2 : 1), context).fields };
}
