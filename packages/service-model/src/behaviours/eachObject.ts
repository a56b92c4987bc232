import type { Located, Place } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import { type Expr, isListExpr, isObjectExpr, type ListExpr } from '../syntax/expr.ts';
import { exprOfValue } from './exprOfValue.ts';
import { eachExpr } from '../syntax/eachExpr.ts';

interface Written<E extends Expr> {
  readonly place: Place;
  readonly expr: E;
}

function writtenIn<E extends Expr>(file: string, code: CodeLinker, is: (expr: Expr) => expr is E): Written<E>[] {
  const found: Written<E>[] = [];
  const take = (expr: Expr, place: Place): void => eachExpr(expr, (one) => {
    if (is(one)) found.push({ place, expr: one });
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

/** Every object that is written in a file, in what its classes are decorated with too. */
export const objectsOf = (file: string, code: CodeLinker): Located[] => writtenIn(file, code, isObjectExpr);

/** Every list. */
export const listsOf = (file: string, code: CodeLinker): Written<ListExpr>[] => writtenIn(file, code, isListExpr);
