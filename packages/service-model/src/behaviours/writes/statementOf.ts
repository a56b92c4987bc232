import type { CodeCall, Located, Place } from '../../link/code.ts';
import type { CodeLinker } from '../../link/CodeLinker.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { chains } from './chainedTo.ts';

/** A call of a builder: `where` of `update().set().where(…)`. */
export interface StatementPart {
  readonly name: string;
  readonly args: readonly Located[];
}

const partOf = (name: string, { args }: CallExpr, place: Place): StatementPart => ({ name, args: args.map((expr) => ({ place, expr })) });

/** What was called before, in the same chain or where the builder was kept: `where` of `rows.where(…).update(…)`. */
function before(callee: Expr, place: Place, code: CodeLinker): StatementPart[] {
  if (isMemberExpr(callee) && isCallExpr(callee.of)) return [...before(callee.of.call, place, code), partOf(nameOf(callee.of.call), callee.of, place)];
  const [head = '', ...rest] = isRefExpr(callee) ? callee.ref.split('.') : [];
  const kept = rest.length === 1 ? code.innerMeaning(place, head) : undefined;
  const init = kept?.kind === 'inner' ? code.initOf(kept) : undefined;
  return init && isCallExpr(init.expr) ? [...before(init.expr.call, init.place, code), partOf(nameOf(init.expr.call), init.expr, init.place), ...later(init.expr, init.place, code)] : [];
}

const nameOf = (callee: Expr): string => (isMemberExpr(callee) ? callee.name : isRefExpr(callee) ? callee.ref.slice(callee.ref.lastIndexOf('.') + 1) : '');

/** What is called on the variable that a builder is kept in: `query.where(…)` of `const query = db.update(table)`. */
function later(kept: CallExpr, { file, scope }: Place, code: CodeLinker): StatementPart[] {
  const local = code.fn(file, scope)?.fact.locals.find(({ init }) => init === kept);
  if (!local) return [];
  return code.callsOf(file).flatMap(({ expr, place }) => (isRefExpr(expr.call) && expr.call.ref.startsWith(`${local.name}.`) ? [partOf(nameOf(expr.call), expr, place)] : []));
}

/** All calls by which the builder of a call is told what to do, in the same chain or through the variable that it is kept in. */
export function statementOf(call: CodeCall, code: CodeLinker): StatementPart[] {
  const after = code.callsOf(call.place.file).filter(({ expr: { call: callee } }) => isMemberExpr(callee) && chains(callee, call.expr));
  const outermost = after.reduce((widest, one) => (one.expr.at[1] > widest.at[1] ? one.expr : widest), call.expr);
  return [
    ...before(call.expr.call, call.place, code),
    ...after.map(({ expr, place }) => partOf(nameOf(expr.call), expr, place)),
    ...later(outermost, { file: call.place.file, scope: call.within.scope }, code),
  ];
}
