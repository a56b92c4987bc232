import { callsOfFunction } from '../../link/callsOfFunction.ts';
import type { CodeCall, CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { keyOf, schemaOf } from './schemaCall.ts';

const METHODS = ['add', 'index', 'plugin', 'set'] as const;

/** What is done to a schema after it was made. */
export interface Addition {
  readonly method: (typeof METHODS)[number];
  readonly args: readonly Located[];
}

/** `userSchema.plugin` is `userSchema` and `plugin`. */
function methodOf(callee: Expr): { readonly of: Expr; readonly name: string } | undefined {
  if (isMemberExpr(callee)) return { of: callee.of, name: callee.name };
  const dot = isRefExpr(callee) ? callee.ref.lastIndexOf('.') : -1;
  return isRefExpr(callee) && dot > 0 ? { of: { ref: callee.ref.slice(0, dot) }, name: callee.ref.slice(dot + 1) } : undefined;
}

type ByKey = Map<string, Addition[]>;

const put = (found: ByKey, key: string, additions: readonly Addition[]): void => {
  found.set(key, [...(found.get(key) ?? []), ...additions]);
};

function additionOf({ expr }: CodeCall, place: Place, context: CodeContext): { readonly key: string; readonly addition: Addition } | undefined {
  const called = methodOf(expr.call);
  const method = METHODS.find((one) => one === called?.name);
  if (!called || !method) return undefined;
  const schema = schemaOf({ place, expr: called.of }, context);
  return schema && { key: keyOf(schema), addition: { method, args: expr.args.map((argument) => ({ place, expr: argument })) } };
}

/** What a function of the company's that is handed a schema does to it: a wrapper, a plugin. */
function byFunction({ file, scope }: Pick<CodeFunction, 'file' | 'scope'>, args: readonly Located[], key: string, context: CodeContext): Addition[] {
  const place: Place = { file, scope, given: { file, scope, args } };
  return callsOfFunction({ file, scope }, context.code).flatMap((call) => {
    const found = additionOf(call, place, context);
    return found?.key === key ? [found.addition] : [];
  });
}

/** A plugin of the company's is what it does. */
function plugged({ method, args: [plugin, ...options] }: Addition, schema: Located, key: string, context: CodeContext): Addition[] {
  const fn = method === 'plugin' && plugin ? context.origins.of(plugin)?.fn : undefined;
  return fn ? byFunction(fn, [schema, ...options], key, context) : [];
}

/** What the calls of a file do to schemas, themselves or through helpers that are handed one; by the schemas' keys. */
export function additionsIn(file: string, context: CodeContext): ReadonlyMap<string, readonly Addition[]> {
  const found: ByKey = new Map();
  for (const call of context.code.callsOf(file)) {
    const own = additionOf(call, call.place, context);
    if (own) {
      const called = methodOf(call.expr.call);
      const schema = { place: call.place, expr: called?.of ?? null };
      put(found, own.key, [own.addition, ...plugged(own.addition, schema, own.key, context)]);
      continue;
    }
    const schema = call.expr.new ? undefined : call.args.map((argument) => schemaOf(argument, context)).find((one) => one !== undefined);
    const entered = schema && context.origins.entered(call);
    if (schema && entered) put(found, keyOf(schema), byFunction(entered.fn, call.args, keyOf(schema), context));
  }
  return found;
}
