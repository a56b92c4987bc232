import { type Expr, isCallExpr, OPAQUE_EXPR } from '../../syntax/expr.ts';
import type { Heritage } from '../../syntax/facts.ts';
import { readFileAndCode } from '../../syntax/readFileFacts.ts';

/** A callee that is a call, and a list, are kept as text: `timestampPlugin()(Model)`. One that was cut short is no code. */
function exprOfText(text: string): Expr {
  const read = readFileAndCode(`of(${text})`, 'base.ts');
  const [file, ...functions] = 'facts' in read ? read.facts.code.scopes : [];
  const expr = file?.body[0];
  // A function's number would be that of another one where the class stands.
  return functions.length === 0 && isCallExpr(expr) ? (expr.args[0] ?? OPAQUE_EXPR) : OPAQUE_EXPR;
}

/** What follows `extends`, as an expression where the class stands. */
export function heritageExpr(heritage: Heritage): Expr {
  if ('computed' in heritage) return exprOfText(heritage.computed);
  const { ref, args } = heritage;
  return args ? { call: { ref }, args: args.map(heritageExpr), at: [0, 0] } : { ref };
}
