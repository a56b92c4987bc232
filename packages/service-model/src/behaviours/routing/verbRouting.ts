import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr } from '../../syntax/expr.ts';
import { siteOfCall } from '../siteOfCall.ts';
import { calledOn } from './calledOn.ts';
import { handedRouters, toRouteOf } from './handedRouters.ts';
import { joinPath } from './joinPath.ts';
import { leadingPaths, middlewareBefore, type Unwraps, type Use, usesOf } from './middlewareOf.ts';
import type { FileRouting, MountDraft, RouteDraft } from './route.ts';
import { routeHandler } from './routeHandler.ts';
import { type RouterKind, type RouterRef, routerOf } from './routerOf.ts';
import { flat, sortMiddleware } from './sortMiddleware.ts';

/** A framework of routers with a method a verb: Express, Koa's routers. */
export interface VerbKind extends RouterKind, Unwraps {
  /** From a router's method to that of HTTP. */
  readonly verbs: ReadonlyMap<string, string>;
  /** What a router itself puts before its paths. */
  readonly ownPrefix?: (router: RouterRef, context: CodeContext) => string;
  /** A route's name in front of its path. */
  readonly named?: true;
}

interface Verb {
  readonly router: RouterRef;
  readonly args: readonly Located[];
  readonly paths: readonly (string | null)[];
}

/** `router.get('/x', …)`, and `router.route('/x').get(…).post(…)`. */
function verbOf(call: CodeCall, receiver: Located, kind: VerbKind, context: CodeContext): Verb | undefined {
  let at = receiver;
  for (;;) {
    const { place, expr } = at;
    const on = isCallExpr(expr) ? calledOn({ place, expr }) : undefined;
    if (!isCallExpr(expr) || !on) break;
    if (on.method === 'route') {
      const router = routerOf(on.receiver, kind, context);
      const [path] = expr.args;
      return router && path !== undefined ? { router, args: call.args, paths: [context.values.text({ place, expr: path })] } : undefined;
    }
    if (!kind.verbs.has(on.method)) break;
    at = on.receiver;
  }
  const [first, second] = call.args;
  // `app.get('setting')` reads a setting; `client.get(url, options)` is no route either, but then no router it is called on.
  if (!first || !second || isFunctionExpr(first.expr)) return undefined;
  const router = routerOf(at, kind, context);
  if (!router) return undefined;
  const isNamed = kind.named && call.args.length > 2 && context.values.text(first) !== null && context.values.text(second) !== null;
  const { paths, rest } = leadingPaths(isNamed ? call.args.slice(1) : call.args, context);
  return paths.length === 0 ? { router, args: call.args.slice(1), paths: [null] } : { router, args: rest, paths };
}

function routesOf(call: CodeCall, uses: readonly Use[], kind: VerbKind, context: CodeContext): RouteDraft[] {
  const on = calledOn(call);
  const method = on && kind.verbs.get(on.method);
  const verb = on && method !== undefined ? verbOf(call, on.receiver, kind, context) : undefined;
  if (method === undefined || !verb) return [];
  const items = verb.args.flatMap((item) => flat(item, context));
  const handler = items.at(-1);
  if (!handler) return [];
  const own = kind.ownPrefix?.(verb.router, context) ?? '';
  return verb.paths.map((path) => ({
    of: toRouteOf(verb.router),
    endpoint: {
      ...siteOfCall(call, context),
      kind: 'endpoint',
      method,
      path: path === null ? null : joinPath(own, path),
      ...sortMiddleware([...middlewareBefore(uses, verb.router.key, call.expr.at[0], path), ...items.slice(0, -1)], context),
      handler: routeHandler(handler, context),
    },
  }));
}

function mountsOf(call: CodeCall, uses: readonly Use[], kind: VerbKind, context: CodeContext): MountDraft[] {
  const on = calledOn(call);
  const [start] = call.expr.at;
  const before = (router: string, path: string) => sortMiddleware(middlewareBefore(uses, router, start, path), context).guards;
  const handed = handedRouters(call, kind, context).map(({ param, router }) =>
    ({ router: param, on: toRouteOf(router), prefix: '', guards: before(router.key, '') }));
  const to = on?.method === 'use' ? routerOf(on.receiver, kind, context) : undefined;
  if (!to) return handed;
  const { paths, rest } = leadingPaths(call.args, context);
  const items = rest.flatMap((item) => flat(item, context)).map((item) => ({ prefix: '', item, ...kind.unwrap?.(item, context) }));
  const routers = items.map(({ item }) => routerOf(item, kind, context));
  const own = kind.ownPrefix?.(to, context) ?? '';
  return routers.flatMap((router, index) => {
    const guards = sortMiddleware(items.slice(0, index).filter((_, at) => !routers[at]).map(({ item }) => item), context).guards;
    const prefix = items[index]?.prefix ?? '';
    return router?.known ? (paths.length === 0 ? [''] : paths).map((path): MountDraft =>
      ({ router: router.key, on: toRouteOf(to), prefix: joinPath(own, path ?? '', prefix), guards: [...before(to.key, path ?? ''), ...guards] })) : [];
  });
}

/** The routes and mounts of one file. */
export function verbRouting(file: string, kind: VerbKind, context: CodeContext): FileRouting {
  const uses = usesOf(file, kind, context);
  const calls = context.code.callsOf(file);
  return {
    routes: calls.flatMap((call) => routesOf(call, uses, kind, context)),
    mounts: calls.flatMap((call) => mountsOf(call, uses, kind, context)),
  };
}
