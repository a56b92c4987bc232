import { calledOn } from '../../behaviours/routing/calledOn.ts';
import { handedRouters, toRouteOf } from '../../behaviours/routing/handedRouters.ts';
import type { MountDraft } from '../../behaviours/routing/route.ts';
import { widely } from '../../behaviours/routing/runs.ts';
import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr } from '../../syntax/expr.ts';
import { FASTIFY } from './fastifyKind.ts';
import type { HookUse } from './hooksOf.ts';
import { instanceAt, instanceOf, pluginFunction, type Plugins } from './pluginOf.ts';

/** `fastify.register(plugin, { prefix })`; a function that is handed the instance under another name. */
export function mountsOf(call: CodeCall, plugins: Plugins, hooks: readonly HookUse[], context: CodeContext): MountDraft[] {
  const on = calledOn(call);
  const [plugin, options] = call.args;
  if (on?.method !== 'register' || !plugin) {
    return handedRouters(call, FASTIFY, context).map(({ param, router }) => ({ router: param, on: toRouteOf(router), prefix: '', guards: [], runs: widely(hooks.filter((hook) => hook.router === router.key).flatMap(({ items }) => items), context) }));
  }
  const instance = instanceAt(on.receiver, plugins, context);
  const fn = instance && pluginFunction(plugin, context);
  if (!fn) return [];
  const prefix = options && context.values.property(options, 'prefix');
  // A plugin wrapped by fastify-plugin is no scope of its own, and gets no prefix.
  const isWrapped = isCallExpr(context.values.resolve(plugin).expr);
  const guards = hooks.filter((hook) => hook.router === instance.key && hook.offset < call.expr.at[0]).flatMap((hook) => hook.guards);
  const target = { router: instance.key, ...(instance.known || instance.plugin === 'said' ? {} : { assumed: true as const }), ...(instance.app ? { app: instance.app } : {}) };
  return [{ router: instanceOf(fn), on: target, prefix: (prefix && !isWrapped ? context.values.text(prefix) : null) ?? '', guards, runs: widely(hooks.filter((hook) => hook.router === instance.key).flatMap(({ items }) => items), context) }];
}
