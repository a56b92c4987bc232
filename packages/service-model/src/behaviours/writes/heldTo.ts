import type { CodeCall, CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isListExpr, isMemberExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { receiverOf } from '../receiverOf.ts';
import { statementOf } from './statementOf.ts';

/** A field, and what it is held against, as written: `userId` and `user.id`; an empty name of a key alone. */
export type Held = readonly [field: string, to: string];

/** What gives rows by criteria. */
export const LOADS = /^_?(?:find|get|select|list|load|fetch)/;
const WHERE = /^(?:where|andWhere)$/;
/** `{ in: ids }`, `{ $in: ids }`; `In(ids)`, `inArray(orders.id, ids)`, `eq(orders.id, id)`. */
const AMONG = /^(?:in|\$in|equals|\$eq|\[\])$/;
const AMONG_CALL = /^(?:In|Equal|inArray|eq|arrayContains)$/;
/** A query for a query: also what ends a circle. */
const MAX_DEPTH = 3;

const lastOf = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);

interface Seen {
  readonly locals: CodeFunction['fact']['locals'];
  readonly depth: number;
}

/** A call by one of these names, in the chain that an expression is: `find` of `Car.find({ … }).lean()`. */
export function inChain(expr: Expr, names: RegExp): CallExpr | undefined {
  if (!isCallExpr(expr)) return undefined;
  if (names.test(calledName({ expr }))) return expr;
  return isMemberExpr(expr.call) ? inChain(expr.call.of, names) : undefined;
}

/** What rows were found by, whose list, or whose list of keys, a value is: `websites`, `websites.map(({ id }) => id)`, or `ids`, which was made of them. */
function foundBy(expr: Expr, seen: Seen): Held[] {
  if (seen.depth > MAX_DEPTH) return [];
  const deeper = { ...seen, depth: seen.depth + 1 };
  const query = inChain(expr, LOADS);
  if (query) return criteria(query.args, deeper);
  if (isCallExpr(expr)) return isMemberExpr(expr.call) ? foundBy(expr.call.of, deeper) : isRefExpr(expr.call) && expr.call.ref.endsWith('.map') ? foundBy({ ref: expr.call.ref.slice(0, -'.map'.length) }, deeper) : [];
  if (!isRefExpr(expr)) return [];
  const named = (name: string) => seen.locals.find((local) => local.name === name)?.init;
  const [head = expr.ref] = expr.ref.split('.', 1);
  const init = named(head);
  // `let ids = []`, filled later: by its name, from the rows that are called so.
  const rows = isListExpr(init) && init.list.length === 0 ? named(head.replace(/Ids$/, 's')) ?? named(head.replace(/Ids$/, '')) : init;
  return rows === undefined || rows === null ? [] : foundBy(rows, deeper);
}

function held(field: string, value: Expr, seen: Seen): Held[] {
  if (isRefExpr(value)) return [[field, value.ref], ...(seen.depth < MAX_DEPTH ? foundBy(value, seen) : [])];
  if (isObjectExpr(value)) return value.object.length === 1 ? value.object.flatMap(([name, inner]) => (name !== null && AMONG.test(name) ? held(field, inner, seen) : [])) : [];
  if (!isCallExpr(value)) return [];
  return AMONG_CALL.test(calledName({ expr: value })) ? held(field, value.args.at(-1) ?? null, seen) : foundBy(value, seen);
}

/** Of what all hold: `{ userId: id }`, `{ where: { userId: id } }`, `eq(orders.userId, id)`, `and(…)`; not of one of several. */
function criterion(expr: Expr, seen: Seen): Held[] {
  if (isRefExpr(expr)) return held('', expr, seen);
  if (isObjectExpr(expr)) {
    const where = expr.object.find(([name]) => name === 'where');
    return where ? criterion(where[1], seen) : expr.object.flatMap(([name, value]) => (name === null ? [] : held(name, value, seen)));
  }
  if (!isCallExpr(expr)) return [];
  const name = calledName({ expr });
  const [first, second] = expr.args;
  if (name === 'and') return expr.args.flatMap((one) => criterion(one, seen));
  return AMONG_CALL.test(name) && isRefExpr(first) && second !== undefined ? held(lastOf(first.ref), second, seen) : [];
}

const criteria = (args: readonly Expr[], seen: Seen): Held[] => {
  const [first, second] = args;
  // `where('user_id', id)`; `where('user_id', '=', id)`
  if (typeof first === 'string') return args.length > 1 ? held(lastOf(first), args.at(-1) ?? null, seen) : [];
  return [first, second].flatMap((one) => (one === undefined ? [] : criterion(one, seen)));
};

export function localsOf(start: CodeFunction, { code }: CodeContext): CodeFunction['fact']['locals'] {
  const all: CodeFunction['fact']['locals'][number][] = [];
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) all.push(...fn.fact.locals);
  return all;
}

/** What a statement's own criteria are held against. */
function statedIn(call: CodeCall, seen: Seen, context: CodeContext): Held[] {
  const parts: Located[][] = statementOf(call, context.code).filter(({ name }) => WHERE.test(name)).map(({ args }) => [...args]);
  return [...criteria(call.expr.args, seen), ...parts.flatMap((args) => criteria(args.map(({ expr }) => expr), seen))];
}

/** Not how what it is held against was found. */
export const criteriaOfCall = (call: CodeCall, context: CodeContext): Held[] => statedIn(call, { locals: [], depth: MAX_DEPTH }, context);

/**
 * What a deletion's criteria are held against, and those of the query by which its rows were found in the same function: of
 * `delete(In(orders.map(…)))`, `['customerId', 'id']`, where `orders` are those with that `customerId`.
 */
export function heldTo(call: CodeCall, context: CodeContext): Held[] {
  const seen: Seen = { locals: localsOf(call.within, context), depth: 0 };
  const receiver = receiverOf(call)?.expr;
  return [
    ...statedIn(call, seen, context),
    // An object that was loaded, and is told to go: `await user.deleteOne()`.
    ...(isRefExpr(receiver) && !receiver.ref.includes('.') && call.expr.args.length === 0 ? foundBy(receiver, seen) : []),
  ];
}
