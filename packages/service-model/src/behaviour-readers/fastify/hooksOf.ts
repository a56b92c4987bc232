import { calledOn } from '../../behaviours/routing/calledOn.ts';
import { routerOf } from '../../behaviours/routing/routerOf.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr } from '../../syntax/expr.ts';
import { FASTIFY } from './fastifyKind.ts';
import { instanceOf, pluginFunction, WRAPPED } from './pluginOf.ts';
import { HOOKS } from './optionsOf.ts';

/** `fastify.addHook('preHandler', auth)`: runs before the routes of its instance that come after it. */
export interface HookUse {
  readonly router: string;
  readonly offset: number;
  readonly guards: readonly string[];
  readonly items: readonly Located[];
}

export function hooksOf(file: string, context: CodeContext): HookUse[] {
  return context.code.callsOf(file).flatMap((call): HookUse[] => {
    const on = calledOn(call);
    const [name, hook] = call.args;
    if (on?.method !== 'addHook' || !name || !hook || !HOOKS.includes(context.values.text(name) ?? '')) return [];
    const router = routerOf(on.receiver, FASTIFY, context);
    return router ? [{ router: router.key, offset: call.expr.at[0], guards: [writtenName(hook.expr)], items: [hook] }] : [];
  });
}

/** What a plugin that is no scope of its own hooks on the instance that it is registered on: `fastify.register(fp(async (app) => app.addHook(…)))`. */
export function sharedHooks(file: string, context: CodeContext, depth = 0): HookUse[] {
  if (depth > MAX_PLUGINS) return [];
  return context.code.callsOf(file).flatMap((call): HookUse[] => {
    const on = calledOn(call);
    const [plugin] = call.args;
    const router = on?.method === 'register' && plugin ? routerOf(on.receiver, FASTIFY, context) : undefined;
    if (!router || !plugin) return [];
    const value = context.values.resolve(plugin, 0, 'keep');
    const isShared = isCallExpr(value.expr) && WRAPPED.test(context.origins.ofCallee({ place: value.place, expr: value.expr })?.path ?? '');
    const fn = isShared ? pluginFunction(plugin, context) : undefined;
    const own = fn ? [...hooksOf(fn.file, context), ...sharedHooks(fn.file, context, depth + 1)].filter((hook) => hook.router === instanceOf(fn)) : [];
    const registered = fn ? own.flatMap(({ items }) => items) : [plugin];
    // A plugin of a package hooks what it likes; what it is called tells.
    return fn || isOfPackage(value, context) ? [{ router: router.key, offset: call.expr.at[0], guards: [], items: registered }] : [];
  });
}

const MAX_PLUGINS = 3;

const isOfPackage = (value: Located, context: CodeContext): boolean => {
  const path = context.origins.of(value)?.path;
  return path !== undefined && /^[^#]/.test(path) && !path.startsWith('own#');
};
