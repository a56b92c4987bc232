import type { Behaviour, Write } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import { isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';

/** Of its own accord a worker does what such a row asks for: `PushInvoiceJob`. A `Job` alone may be one that people apply for. */
const JOB = /[a-z\d]_?Jobs?(?:Table|Entity|Model)?$|_jobs?$/;
const TRANSACTION = /transaction/i;

/** `db.transaction(async (tx) => …)`, `db.transaction().execute(async (tx) => …)`. */
function isTransaction(call: CodeCall): boolean {
  const { call: callee } = call.expr;
  return TRANSACTION.test(calledName(call)) || (isMemberExpr(callee) && isCallExpr(callee.of) && isRefExpr(callee.of.call) && TRANSACTION.test(callee.of.call.ref));
}

const isJob = ({ entity }: Write): boolean => entity !== null && JOB.test(entity);
const adds = ({ operation }: Write): boolean => operation === 'insert' || operation === 'save' || operation === 'upsert';

/** Is a job written in one transaction with something else: an outbox of its own? @param behaviours of a function that makes these calls */
export function handsOverJob(behaviours: readonly Behaviour[], calls: readonly CodeCall[]): boolean {
  const writes = behaviours.filter((one) => one.kind === 'write');
  if (!writes.some((one) => isJob(one) && adds(one))) return false;
  return calls.filter(isTransaction).some(({ expr: { at: [start, end] } }) => {
    const within = writes.filter(({ range }) => range.start.offset >= start && range.end.offset <= end);
    return within.some((one) => isJob(one) && adds(one)) && within.some((one) => !isJob(one));
  });
}
