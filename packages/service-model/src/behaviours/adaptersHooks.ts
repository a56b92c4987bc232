import type { CodeFunction } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { eachExpr } from '../syntax/eachExpr.ts';
import { type Expr, isFunctionExpr, isObjectExpr } from '../syntax/expr.ts';

/** What a library of logins calls after its adapter has written: https://authjs.dev/reference/core#events, https://www.better-auth.com/docs/concepts/database#database-hooks */
const HOOKS = new Set(['events', 'callbacks', 'hooks', 'databaseHooks']);

/** Functions that stand in the options of such a library beside the adapter that a file's top level makes: `{ adapter: StoredUsers(db), events: { signIn() { … } } }`. */
export function adaptersHooks(fn: CodeFunction, { code }: CodeContext): CodeFunction[] {
  if (fn.scope !== 0) return [];
  const found: CodeFunction[] = [];
  const take = (expr: Expr): void => eachExpr(expr, (one) => {
    if (isFunctionExpr(one)) found.push(...[code.fn(fn.file, one.fn)].flatMap((hook) => hook ?? []));
  });
  for (const expr of [...fn.fact.locals.flatMap(({ init }) => init ?? []), ...fn.fact.body, ...fn.fact.returns]) {
    eachExpr(expr, (one) => {
      if (!isObjectExpr(one) || !one.object.some(([name]) => name === 'adapter')) return;
      for (const [name, value] of one.object) if (name !== null && HOOKS.has(name)) take(value);
    });
  }
  return found;
}
