import type { CodeShape, Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';

/** What a receiver leaves out repeats by. */
const REPEATS = /^(?:track(?:ing)?_?id|idempotency_?(?:key|id)|de?dup(?:e|lication)?_?(?:id|key))$/i;
/** A list in a body in an envelope. */
const MAX_DEPTH = 2;

const inList = (type: string): string => type.replace(/^(?:Readonly)?Array<(.*)>$/, '$1').replace(/\[\]$/, '');

function asks({ file, fact: { fields } }: CodeShape, context: CodeContext, depth: number): boolean {
  return fields.some(({ name, type, optional }) => {
    if (optional) return false;
    if (REPEATS.test(name)) return true;
    const of: Origin | undefined = type === null || depth >= MAX_DEPTH ? undefined : context.origins.ofType(inList(type), { file, scope: 0 });
    return of?.shape !== undefined && asks(of.shape, context, depth + 1);
  });
}

/** Does the type of what a function is handed ask for a key to leave out repeats by, of itself or of each of its items? */
export function bringsKey({ place, expr }: Located, context: CodeContext): boolean {
  if (!isRefExpr(expr) || expr.ref.includes('.')) return false;
  const meaning = context.code.meaning(place, expr.ref);
  if (meaning?.kind !== 'param' || meaning.fact.type === null) return false;
  const of = context.origins.ofType(inList(meaning.fact.type), { file: meaning.fn.file, scope: meaning.fn.scope });
  return of?.shape !== undefined && asks(of.shape, context, 0);
}
