import type { CodeCall, Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { isListExpr, isObjectExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { stepAt } from './stepAt.ts';

/** Of a database, or of all: https://www.mongodb.com/docs/manual/changeStreams/#watch-a-collection--database--or-deployment */
const DATABASE = /^(?:mongoose#(?:.*\.)?(?:connection|(?:createConnection|useDb|asPromise)\(\)|Connection\{\})|@nestjs\/mongoose#.*Connection.*|mongodb#(?:.*\.)?(?:db\(\)|Db\{\}|MongoClient\{\}|connect\(\)))$/;
const COLLECTION = /^(?:mongodb|mongoose)#(?:.*\.)?(?:collection|model)\(\)$|^mongodb#Collection\{\}$/;

/** All of them. */
export const ALL = '*';

/** Collections that its `ns.coll` tells, at whatever depth; all, where it tells none. */
function namedIn(pipeline: Located | undefined, { values }: CodeContext): readonly string[] {
  if (!pipeline) return [ALL];
  const { expr } = values.resolve(pipeline);
  if (!isListExpr(expr) || expr.cut) return [];
  const names: string[] = [];
  let isNamed = false;
  eachExpr(expr, (one) => {
    for (const [key, value] of isObjectExpr(one) ? one.object : []) {
      if (key !== 'ns.coll') continue;
      isNamed = true;
      eachExpr(value, (text) => {
        if (typeof text === 'string') names.push(text);
      });
    }
  });
  return isNamed ? names : [ALL];
}

/** PostgreSQL's log, of whatever tables it publishes: https://github.com/kibae/pg-logical-replication#3-usage */
const LOG = 'pg-logical-replication#LogicalReplicationService{}.on';

/**
 * Collections, or models of them, whose changes a call asks MongoDB to send: `connection.watch([{ $match: { 'ns.coll': 'orders' } }])`,
 * `Order.watch()`; all, where one listens to what PostgreSQL replicates.
 */
export function watchedBy(call: CodeCall, context: CodeContext): readonly string[] {
  const name = calledName(call);
  if (name !== 'watch' && name !== 'on') return [];
  const origin = context.origins.ofCallee(call);
  if (name === 'on') return origin?.path === LOG && call.expr.args[0] === 'data' ? [ALL] : [];
  return origin ? collectionsOf(call, origin, context) : [];
}

function collectionsOf(call: CodeCall, origin: Origin, context: CodeContext): readonly string[] {
  const path = origin.path.slice(0, -'.watch'.length);
  if (!/^(?:mongoose|mongodb|@nestjs\/mongoose)#/.test(path)) return [];
  if (DATABASE.test(path)) return namedIn(call.args[0], context);
  const step = COLLECTION.test(path) ? stepAt(origin, path) : undefined;
  const name = origin.self?.fact.name ?? (step?.kind === 'call' && step.args[0] ? context.values.text(step.args[0]) : null);
  return name === null ? [] : [name];
}
