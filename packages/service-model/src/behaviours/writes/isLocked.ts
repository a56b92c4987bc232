import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';

/** `knex().forUpdate()`, `createQueryBuilder().setLock('pessimistic_write')`, drizzle's `.for('update')`. */
const LOCKS = /^(?:forUpdate|forNoKeyUpdate|setLock|for)$/;
/** `findOne({ lock: { mode: 'pessimistic_write' } })`, of TypeORM; `{ lock: t.LOCK.UPDATE }`, of Sequelize. */
const OPTION = /^lock(?:Mode)?$/;
const IN_SQL = /\bfor\s+(?:no\s+key\s+)?update\b/i;

function outermost(start: CodeFunction, { code }: CodeContext): number {
  let last = start.scope;
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) last = fn.scope;
  return last;
}

function locks(call: CodeCall): boolean {
  const name = calledName(call);
  if (LOCKS.test(name)) return name !== 'for' || call.args[0]?.expr === 'update';
  return call.args.some(({ expr }) => (typeof expr === 'string' && IN_SQL.test(expr))
    || (isObjectExpr(expr) ? expr.object : []).some(([key, value]) => key !== null && OPTION.test(key) && value !== false));
}

/** Does the function that a call stands in, from its outermost on, lock rows that it reads? Then nobody writes them between. */
export function isLocked(call: CodeCall, context: CodeContext): boolean {
  const home = outermost(call.within, context);
  return context.code.callsOf(call.place.file).some((other) => locks(other) && outermost(other.within, context) === home);
}
