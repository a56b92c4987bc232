import type { Located, Place } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import { type Expr, isObjectExpr } from '../syntax/expr.ts';
import { exprOfValue } from './exprOfValue.ts';
import { eachExpr } from '../syntax/eachExpr.ts';

/** Every object that is written in a file, in what its classes are decorated with too. */
export function objectsOf(file: string, code: CodeLinker): Located[] {
  const found: Located[] = [];
  const take = (expr: Expr, place: Place): void => eachExpr(expr, (one) => {
    if (isObjectExpr(one)) found.push({ place, expr: one });
  });
  for (const { scope, fact } of code.functionsOf(file)) {
    const place: Place = { file, scope };
    for (const { init } of fact.locals) if (init !== null) take(init, place);
    for (const expr of [...fact.body, ...fact.returns]) take(expr, place);
  }
  for (const { fact } of code.classesOf(file)) {
    for (const { args } of fact.decorators) for (const value of args ?? []) take(exprOfValue(value), { file, scope: fact.scope });
    for (const { init, scope } of fact.properties) if (init !== null) take(init, { file, scope });
  }
  return found;
}
