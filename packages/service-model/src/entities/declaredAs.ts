import type { CodeContext } from '../reader.ts';
import type { CodeFacts } from '../syntax/code.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isObjectExpr } from '../syntax/expr.ts';

export interface Declared {
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
}

/** `pgTable(…).enableRLS()` is about what its first call makes. */
const firstCall = (expr: Expr): CallExpr | undefined => {
  if (!isCallExpr(expr)) return undefined;
  return isMemberExpr(expr.call) ? (firstCall(expr.call.of) ?? expr) : expr;
};

const byFacts = new WeakMap<CodeFacts, ReadonlyMap<CallExpr, Declared>>();

function namesIn(code: CodeFacts): ReadonlyMap<CallExpr, Declared> {
  const names = new Map<CallExpr, Declared>();
  const take = (name: string, at: number, value: Expr | null) => {
    const call = value === null ? undefined : firstCall(value);
    if (call && !names.has(call)) names.set(call, { name, at });
  };
  for (const { locals } of code.scopes) {
    for (const { name, at, init } of locals) {
      take(name, at, init);
      if (init !== null && isObjectExpr(init)) for (const [key, value, offset] of init.object) if (key !== null) take(key, offset, value);
    }
  }
  for (const { properties } of code.classes) for (const { name, at, init } of properties) take(name, at, init);
  return names;
}

/** The variable or property that a call's result is put in. */
export function declaredAs(file: string, call: CallExpr, { code }: Pick<CodeContext, 'code'>): Declared | undefined {
  const facts = code.code(file);
  if (!facts) return undefined;
  const names = byFacts.get(facts) ?? namesIn(facts);
  byFacts.set(facts, names);
  return names.get(call);
}
