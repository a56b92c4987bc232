import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { type Expr, isCallExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';

/** `knex().forUpdate()`, `createQueryBuilder().setLock('pessimistic_write')`, drizzle's `.for('update')`. */
const LOCKS = /^(?:forUpdate|forNoKeyUpdate|setLock|for)$/;
/** `findOne({ lock: { mode: 'pessimistic_write' } })`, of TypeORM; `{ lock: t.LOCK.UPDATE }`, of Sequelize. */
const OPTION = /^lock(?:Mode)?$/;
/** Rows, or what the service agrees upon to stand for them: https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS, MySQL's `GET_LOCK`, SQL Server's `sp_getapplock`. */
const IN_SQL = /\bfor\s+(?:no\s+key\s+)?update\b|\bpg_(?:try_)?advisory_(?:xact_)?lock\b|\bget_lock\s*\(|\bsp_getapplock\b/i;
/** What a function is called that runs another while it holds a lock: `withLock`, `withLockedOrder`, `runExclusive`. */
const HOLDS: ReadonlySet<string> = new Set(['lock', 'locked', 'mutex', 'exclusive', 'exclusively', 'serialized', 'semaphore']);

function outermost(start: CodeFunction, { code }: CodeContext): number {
  let last = start.scope;
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) last = fn.scope;
  return last;
}

/** Also of a template, and of one that is handed on: sql`select pg_advisory_xact_lock(${id})`. */
function locksInSql(expr: Expr): boolean {
  if (typeof expr === 'string') return IN_SQL.test(expr);
  if (isMixExpr(expr)) return expr.mix.some(locksInSql);
  return isCallExpr(expr) && !expr.new && expr.args.length > 0 && locksInSql(expr.args[0] ?? null);
}

function locks(call: CodeCall): boolean {
  const name = calledName(call);
  if (LOCKS.test(name)) return name !== 'for' || call.args[0]?.expr === 'update';
  return call.args.some(({ expr }) => locksInSql(expr)
    || (isObjectExpr(expr) ? expr.object : []).some(([key, value]) => key !== null && OPTION.test(key) && value !== false));
}

/** What is called on the way to a lock that its caller holds: `lockDocument(tx, id)`, `acquire`, `findByIdForUpdate`. */
const TAKES: ReadonlySet<string> = new Set(['lock', 'locked', 'locking', 'mutex', 'acquire', 'serialize', 'exclusive']);
/** The transaction of the caller, at whose end its locks are let go. */
const TRANSACTION = /^(?:this\.)?(?:tx|trx|t|transaction|txn|manager|em|entityManager|queryRunner|client|conn|connection)$/;

/** Does a helper of the company's lock, one level down, for whoever calls it: by its name, or in the transaction that it is handed? */
function locksFor(call: CodeCall, { code, origins }: CodeContext): boolean {
  const isNamed = splitWords(calledName(call)).some((word) => TAKES.has(word)) || /ForUpdate$/.test(calledName(call));
  if (!isNamed && !call.expr.args.some((arg) => isRefExpr(arg) && TRANSACTION.test(arg.ref))) return false;
  const fn = origins.ofCallee(call)?.fn;
  return fn !== undefined && !fn.file.includes('node_modules') && code.callsOf(fn.file).some((inner) => inner.within.scope === fn.scope && locks(inner));
}

/** Is it handed to a function that runs it while it holds a lock, by what that one is called: `this.mutex.runExclusive(async () => …)`? */
function isHeld(call: CodeCall, { code }: CodeContext): boolean {
  for (let fn = code.fn(call.place.file, call.within.scope); fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) {
    const handed = code.handedTo(fn);
    if (handed && splitWords(calledName(handed.call)).some((word) => HOLDS.has(word))) return true;
  }
  return false;
}

/** Does the function that a call stands in, from its outermost on, lock rows that it reads, or does it run while a lock is held? Then nobody writes them between. */
export function isLocked(call: CodeCall, context: CodeContext): boolean {
  const home = outermost(call.within, context);
  const around = context.code.callsOf(call.place.file).filter((other) => outermost(other.within, context) === home);
  return around.some(locks) || isHeld(call, context) || around.some((other) => other.expr.at[0] < call.expr.at[0] && locksFor(other, context));
}
