import type { CodeCall, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { keyOf, type SchemaCall, schemaOf } from './schemaCall.ts';

/** What is done to a schema after it was made. */
export interface Addition {
  readonly method: 'add' | 'plugin' | 'set';
  readonly args: readonly Located[];
}

const METHOD = /^(?:add|plugin|set)$/;

/** `userSchema.plugin` is `userSchema` and `plugin`. */
function methodOf(callee: Expr): { readonly of: Expr; readonly name: string } | undefined {
  if (isMemberExpr(callee)) return { of: callee.of, name: callee.name };
  const dot = isRefExpr(callee) ? callee.ref.lastIndexOf('.') : -1;
  return isRefExpr(callee) && dot > 0 ? { of: { ref: callee.ref.slice(0, dot) }, name: callee.ref.slice(dot + 1) } : undefined;
}

function additionOf({ expr, args }: CodeCall, place: Place, key: string, context: CodeContext): Addition | undefined {
  const called = methodOf(expr.call);
  if (!called || !METHOD.test(called.name)) return undefined;
  const schema = schemaOf({ place, expr: called.of }, context);
  const method = called.name === 'add' ? 'add' : called.name === 'plugin' ? 'plugin' : 'set';
  return schema && keyOf(schema) === key ? { method, args: args.map(({ expr: argument }) => ({ place, expr: argument })) } : undefined;
}

const within = (file: string, scope: number, { code }: CodeContext): readonly CodeCall[] => code.callsOf(file).filter((call) => call.within.scope === scope);

/** What a function of the company's that is handed the schema does to it: a wrapper, a plugin. */
function byFunction(file: string, scope: number, args: readonly Located[], key: string, context: CodeContext): Addition[] {
  const place: Place = { file, scope, given: { file, scope, args } };
  return within(file, scope, context).flatMap((call) => additionOf(call, place, key, context) ?? []);
}

/**
 * Calls that change a schema, and what helpers do that it is handed to.
 * @param file where it comes about: what others do to it is not looked for
 */
export function additionsOf(schema: SchemaCall, file: string, context: CodeContext): Addition[] {
  const key = keyOf(schema);
  const found = context.code.callsOf(file).flatMap((call): Addition[] => {
    const own = additionOf(call, call.place, key, context);
    if (own) return [own];
    const isHanded = !call.expr.new && call.args.some((argument) => {
      const given = schemaOf(argument, context);
      return given !== undefined && keyOf(given) === key;
    });
    const entered = isHanded ? context.origins.entered(call) : undefined;
    return entered ? byFunction(entered.fn.file, entered.fn.scope, call.args, key, context) : [];
  });
  const plugged = found.flatMap(({ method, args: [plugin, ...options] }) => {
    const fn = method === 'plugin' && plugin ? context.origins.of(plugin)?.fn : undefined;
    return fn ? byFunction(fn.file, fn.scope, [{ place: schema.place, expr: schema.expr }, ...options], key, context) : [];
  });
  return [...found, ...plugged];
}
