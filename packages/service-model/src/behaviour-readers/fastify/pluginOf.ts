import { paramKey, type RouterRef, routerOf } from '../../behaviours/routing/routerOf.ts';
import type { CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isRefExpr } from '../../syntax/expr.ts';
import { ANONYMOUS } from '../../syntax/readModuleFacts.ts';
import { FASTIFY } from './fastifyKind.ts';

const TYPED = /\bFastifyPlugin(?:Async|Callback)?\w*/;
/** Takes a plugin's scope away: https://github.com/fastify/fastify-plugin */
export const WRAPPED = /^fastify-plugin#(?:default|fp|fastifyPlugin)$/;

/** The function behind `fp(plugin)`, `import('./plugin')`, a name of another file. */
export function pluginFunction(at: Located, context: CodeContext, depth = 0): CodeFunction | undefined {
  const { place, expr } = isFunctionExpr(at.expr) ? at : context.values.resolve(at);
  if (isFunctionExpr(expr)) return context.code.fn(place.file, expr.fn);
  if (isCallExpr(expr)) {
    const [first] = expr.args;
    if (first !== undefined && depth < 4 && WRAPPED.test(context.origins.ofCallee({ place, expr })?.path ?? '')) return pluginFunction({ place, expr: first }, context, depth + 1);
  }
  return context.origins.of({ place, expr })?.fn;
}

/** The instance that a plugin gets. */
export const instanceOf = ({ file, scope }: CodeFunction): string => paramKey(file, scope, 0);

/** How sure it is that a function is a plugin: it says so, or a file gives it, so that it may be loaded by its place. */
export type Plugins = ReadonlyMap<string, 'said' | 'given'>;

/** Functions of a file that may be plugins, though none is seen to register them: by their type, by `fp`, by the name of their parameter. */
export function declaredPlugins(file: string, context: CodeContext): Plugins {
  const { code } = context;
  const found = new Map<string, 'said' | 'given'>();
  const take = (at: Located, how: 'said' | 'given' = 'said') => {
    const fn = pluginFunction(at, context);
    if (fn) found.set(instanceOf(fn), fn.fact.params[0]?.name === 'fastify' ? 'said' : (found.get(instanceOf(fn)) ?? how));
  };
  for (const { scope, fact } of code.functionsOf(file)) {
    for (const { type, init } of fact.locals) if (init !== null && type !== null && TYPED.test(type)) take({ place: { file, scope }, expr: init });
  }
  for (const call of code.callsOf(file)) {
    const [first] = call.args;
    if (first && WRAPPED.test(context.origins.ofCallee(call)?.path ?? '')) take(first);
  }
  // @fastify/autoload registers what a file gives as its default.
  const whole = code.names.offered(file, ANONYMOUS);
  const given = whole && code.initOf(whole);
  if (given && (isRefExpr(given.expr) || isFunctionExpr(given.expr))) take(given, 'given');
  return found;
}

/** The instance that something is called on. */
export function instanceAt(at: Located, plugins: Plugins, context: CodeContext): (RouterRef & { readonly plugin: 'said' | 'given' | undefined }) | undefined {
  const router = routerOf(at, FASTIFY, context);
  return router && { ...router, plugin: plugins.get(router.key) };
}
