import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isMixExpr } from '../../syntax/expr.ts';
import { HOLE } from './sqlWrites.ts';

/** Texts of texts of texts: also what ends a circle. */
const MAX_DEPTH = 6;

/** The text of a statement as far as it is known, with a hole for what is put in. */
export function sqlText(at: Located | undefined, context: CodeContext, depth = 0): string {
  if (!at || depth > MAX_DEPTH) return HOLE;
  const { place, expr } = context.values.resolve(at);
  if (typeof expr === 'string' || typeof expr === 'number') return String(expr);
  if (isMixExpr(expr) && !expr.asked) return expr.mix.map((part) => sqlText({ place, expr: part }, context, depth + 1)).join('');
  // sql`…`, raw(`…`)
  const [first] = isCallExpr(expr) && !expr.new ? expr.args : [];
  return first === undefined ? HOLE : sqlText({ place, expr: first }, context, depth + 1);
}
