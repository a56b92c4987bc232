import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { itemsOf } from '../itemsOf.ts';

/** `[{ $match: { $and: [{ 'ns.coll': { $in: ['orders'] } }] } }]`, and a little more. */
const DEPTH = 5;

/** Names that a pipeline asks a change's collection to have. */
function collectionsIn(at: Located | undefined, context: CodeContext, depth = 0): (string | null)[] {
  if (!at || depth > DEPTH) return [];
  return itemsOf(at, context).flatMap((item) => context.values.properties(item).entries.flatMap(({ name, value }) => {
    if (name !== 'ns.coll') return collectionsIn(value, context, depth + 1);
    const some = context.values.properties(value).entries.find((entry) => entry.name === '$in')?.value;
    return (some ? itemsOf(some, context) : [value]).map((one) => context.values.text(one));
  }));
}

/**
 * What a database tells each change of: one collection (`Order.watch()`), whose model it names, those that its pipeline names,
 * or all of them (empty). `undefined` for what is no change stream.
 * https://mongoosejs.com/docs/change-streams.html, https://www.mongodb.com/docs/manual/changeStreams/
 */
export function changeStream(call: CodeCall, context: CodeContext): readonly string[] | undefined {
  if (calledName(call) !== 'watch' || !/^(?:mongoose|mongodb|@nestjs\/mongoose)#/.test(context.origins.ofCallee(call)?.path ?? '')) return undefined;
  const { call: callee } = call.expr;
  const [, model] = /(?:^|\.)([A-Z]\w*)\.watch$/.exec(isRefExpr(callee) ? callee.ref : '') ?? [];
  if (model !== undefined) return [model];
  const named = collectionsIn(call.args[0], context);
  return named.every((one) => one !== null) ? named : [];
}
