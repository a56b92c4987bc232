import type { Endpoint } from '../../behaviour.ts';
import { itemsOf } from '../../behaviours/itemsOf.ts';
import { calledOn } from '../../behaviours/routing/calledOn.ts';
import { joinPath } from '../../behaviours/routing/joinPath.ts';
import type { RouteDraft } from '../../behaviours/routing/route.ts';
import { routeHandler } from '../../behaviours/routing/routeHandler.ts';
import { allRuns, runsOf, widely } from '../../behaviours/routing/runs.ts';
import { siteAccess } from '../../behaviours/access/siteAccess.ts';
import { EXPRESS_REQUEST } from '../../behaviours/input/requestKind.ts';
import { siteTakes } from '../../behaviours/input/siteTakes.ts';
import { anyOf } from '../../behaviours/verdict.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isFunctionExpr } from '../../syntax/expr.ts';
import { METHODS } from './fastifyKind.ts';
import type { HookUse } from './hooksOf.ts';
import { HOOKS, optionItems, optionsOf, schemaSays } from './optionsOf.ts';
import { instanceAt, type Plugins } from './pluginOf.ts';
import { saysOpen } from './saysOpen.ts';

interface Written {
  readonly methods: readonly (string | null)[];
  readonly path: Located | undefined;
  readonly options: Located | undefined;
  readonly handler: Located | undefined;
  /** No other framework writes its routes so. */
  readonly isFastifys: boolean;
}

/** What hapi, which has the same `server.route({ method, path, handler })`, has no name for. */
const OWN_OPTIONS = ['url', 'schema', ...HOOKS];

/** `fastify.route({ method, url, handler })`. */
function fullRoute(given: Located, context: CodeContext): Written | undefined {
  const { values } = context;
  const method = values.property(given, 'method');
  const path = values.property(given, 'url') ?? values.property(given, 'path');
  const handler = values.property(given, 'handler');
  if (!method || !path) return undefined;
  return { methods: itemsOf(method, context).map((one) => values.text(one)?.toUpperCase() ?? null), path, options: given, handler, isFastifys: OWN_OPTIONS.some((name) => values.property(given, name)) };
}

/** `fastify.get(url, options?, handler)`; the handler may stand in the options. */
function shortRoute(method: string, [path, ...rest]: readonly Located[], context: CodeContext): Written | undefined {
  const last = rest.at(-1);
  if (!path || !last || isFunctionExpr(path.expr)) return undefined;
  const handler = context.values.property(last, 'handler');
  if (handler) return { methods: [method], path, options: last, handler, isFastifys: false };
  return { methods: [method], path, options: rest.length > 1 ? rest[0] : undefined, handler: last, isFastifys: false };
}

export function routesOf(call: CodeCall, plugins: Plugins, hooks: readonly HookUse[], context: CodeContext): RouteDraft[] {
  const on = calledOn(call);
  const [first] = call.args;
  const verb = on && METHODS.get(on.method);
  if (!on || !first || (verb === undefined && on.method !== 'route')) return [];
  const written = verb === undefined ? fullRoute(first, context) : shortRoute(verb, call.args, context);
  const instance = written && instanceAt(on.receiver, plugins, context);
  if (!written || !instance) return [];
  const text = written.path ? context.values.text(written.path) : null;
  const { guards, validators } = optionsOf(written.options, context);
  const before = hooks.filter((hook) => hook.router === instance.key && hook.offset < call.expr.at[0]).flatMap(({ guards: names }) => names);
  const items = optionItems(written.options, context);
  // A hook runs before all routes of its instance, those above it too.
  const runs = allRuns([widely(hooks.filter((hook) => hook.router === instance.key).flatMap((hook) => hook.items), context), runsOf(items, context)]);
  const handler = routeHandler(written.handler, context);
  const access = siteAccess(handler, items, runs.decides, context);
  const base = {
    ...siteOfCall(call, context),
    kind: 'endpoint' as const,
    path: text === null ? null : joinPath(text),
    guards: [...before, ...guards],
    validators,
    handler,
    access: { ...access, open: access.open ?? saysOpen(written.options, context) },
    takes: siteTakes(handler, EXPRESS_REQUEST, runs.validates, context)
      .map((one) => ({ ...one, validated: anyOf([one.validated, schemaSays(written.options, one.part, context)]) })),
  };
  const isOne = instance.known || instance.plugin === 'said' || (instance.plugin === 'given' && written.isFastifys);
  const of = { router: instance.key, ...(isOne ? {} : { assumed: true as const }), ...(instance.app ? { app: instance.app } : {}) };
  return written.methods.map((method): RouteDraft => ({ of, endpoint: { ...base, method: method ?? 'ALL' } satisfies Omit<Endpoint, 'reader' | 'via'> }));
}
