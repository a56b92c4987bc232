import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr } from '../../syntax/expr.ts';
import { ANONYMOUS } from '../../syntax/readModuleFacts.ts';
import type { CodeFacts } from '../../syntax/code.ts';
import type { SchemaCall } from './schemaCall.ts';

export interface SchemaName {
  /** `user` of `userSchema`. */
  readonly name: string;
  /** Offset and text of the name as written. */
  readonly at: number;
  readonly written: string;
}

/** A call, what it is chained to, and what it is handed: all that may be what a variable holds. */
function* callsOfValue(expr: Expr | null): Generator<CallExpr> {
  if (expr === null || !isCallExpr(expr)) return;
  yield expr;
  if (isMemberExpr(expr.call)) yield* callsOfValue(expr.call.of);
  for (const argument of expr.args) yield* callsOfValue(argument);
}

interface Holder {
  readonly name: string;
  readonly at: number;
}

const byFacts = new WeakMap<CodeFacts, ReadonlyMap<CallExpr, Holder>>();

function holdersIn(facts: CodeFacts): ReadonlyMap<CallExpr, Holder> {
  const holders = new Map<CallExpr, Holder>();
  const named = [...facts.scopes.flatMap(({ locals }) => locals), ...facts.classes.flatMap(({ properties }) => properties)];
  for (const { name, at, init } of named) for (const call of callsOfValue(init)) if (!holders.has(call)) holders.set(call, { name, at });
  return holders;
}

const withoutSchema = (name: string): string => name.replace(/_?Schema$/i, '') || name;

/** The variable or class member that a schema is put in; of a file's only export, the file. */
export function nameOfSchema({ place: { file }, expr }: SchemaCall, { code }: Pick<CodeContext, 'code'>): SchemaName | undefined {
  const facts = code.code(file);
  if (!facts) return undefined;
  const holders = byFacts.get(facts) ?? holdersIn(facts);
  byFacts.set(facts, holders);
  const found = holders.get(expr);
  if (!found) return undefined;
  const { name: written, at } = found;
  if (written !== ANONYMOUS) return { name: withoutSchema(written), at, written };
  const [base = ''] = /[^\\/]*$/.exec(file) ?? [];
  return { name: withoutSchema(base.replace(/\..*$/, '')), at, written: '' };
}
