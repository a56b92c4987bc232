import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { type Expr, isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';

/** What gives rows: `findBy`, `_findMany`, `getMany`. */
const LOADS = /^_?(?:find|getMany|getRawMany|select|list|load|fetch)/;

/** First parts of all names in an expression: `items` of `In(items.map(…))`. */
function headsIn(expr: Expr): Set<string> {
  const heads = new Set<string>();
  eachExpr(expr, (one) => {
    if (isRefExpr(one)) heads.add(one.ref.split('.', 1)[0] ?? one.ref);
  });
  return heads;
}

/** Of a function, and of those that it stands in. */
function localsOf(start: CodeFunction, { code }: CodeContext): CodeFunction['fact']['locals'][number][] {
  const all: CodeFunction['fact']['locals'][number][] = [];
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) all.push(...fn.fact.locals);
  return all;
}

/**
 * Has its function loaded the rows that it changes by a statement, and does it hand them on afterwards: `const items = await this.find(query);
 * await repository.delete({ id: In(items.map(…)) }); await this.onDelete(items)`? Then they are captured in its own way.
 */
export function isHandedOn(call: CodeCall, context: CodeContext): boolean {
  const locals = localsOf(call.within, context);
  const loaded = new Set(locals.flatMap(({ name, init }) => (init !== null && isCallExpr(init) && LOADS.test(calledName({ expr: init })) ? [name] : [])));
  if (loaded.size === 0) return false;
  // Criteria that have a name of their own: `const query = { id: In(items.map(…)) }`.
  const heads = call.expr.args.flatMap((argument) => [...headsIn(argument)]);
  const named = heads.flatMap((head) => locals.flatMap(({ name, init }) => (name === head && init !== null ? [...headsIn(init)] : [])));
  const rows = [...heads, ...named].filter((head) => loaded.has(head));
  if (rows.length === 0) return false;
  const end = call.expr.at[1];
  return context.code.callsOf(call.place.file).some(({ expr, within }) => expr.at[0] > end && within.scope === call.within.scope && isHandler(expr) && expr.args.some((argument) => rows.some((row) => headsIn(argument).has(row))));
}

/** By its name, what is done after a change: `onDeleteSuccess`, `emitDeleted`, `recordDelete`. */
const isHandler = (expr: CodeCall['expr']): boolean => /^_?(?:on[A-Z]|emit|publish|dispatch|notify|trigger|record|audit|log[A-Z]|after[A-Z]|capture|broadcast)/.test(calledName({ expr }));
