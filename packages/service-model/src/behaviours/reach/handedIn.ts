import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';

/** Names of names: also what ends a circle. */
const MAX_DEPTH = 8;

/** What a helper was handed in for a parameter; for the last one, all that is left: `...args`. `undefined` for what is no parameter of its. */
export function handedIn(at: Located, ref: string, context: CodeContext, depth = 0): Located[] | undefined {
  const { place } = at;
  const { given } = place;
  if (!given) return undefined;
  const [head = '', ...rest] = ref.split('.');
  const meaning = context.code.meaning(place, head);
  if (meaning?.kind === 'inner' && meaning.fact.init !== null && isRefExpr(meaning.fact.init)) {
    const { ref: init } = meaning.fact.init;
    return depth < MAX_DEPTH && init !== ref ? handedIn({ ...at, place: meaning.place }, [init, ...rest].join('.'), context, depth + 1) : undefined;
  }
  if (meaning?.kind !== 'param' || meaning.fn.file !== given.file || meaning.fn.scope !== given.scope) return undefined;
  const { index, fn } = meaning;
  const args = index === fn.fact.params.length - 1 && rest.length === 0 ? given.args.slice(index) : given.args.slice(index, index + 1);
  return args.flatMap((arg): Located[] => {
    if (rest.length === 0) return [arg];
    if (isRefExpr(arg.expr)) return [{ ...arg, expr: { ref: [arg.expr.ref, ...rest].join('.') } }];
    const value = context.values.property(arg, rest[0] ?? '');
    return value ? [value] : [];
  });
}
