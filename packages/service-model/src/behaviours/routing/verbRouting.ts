import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr } from '../../syntax/expr.ts';
import { siteOfCall } from '../siteOfCall.ts';
import { calledOn } from './calledOn.ts';
import { handedRouters, toRouteOf } from './handedRouters.ts';
import { joinPath } from './joinPath.ts';
import { elsewhere, handedUses, leadingPaths, mayRunBefore, middlewareBefore, type Unwraps, type Use, usesOf } from './middlewareOf.ts';
import type { FileRouting, MountDraft, RouteDraft } from './route.ts';
import { routeHandler } from './routeHandler.ts';
import { type RouterKind, type RouterRef, routerOf } from './routerOf.ts';
import { allRuns, type Runs, runsOf, widely } from './runs.ts';
import { flat, sortMiddleware } from './sortMiddleware.ts';
import type { Access } from '../../behaviour.ts';
import { saidOpen } from '../access/saidOpen.ts';
import { siteAccess } from '../access/siteAccess.ts';
import { siteTakes } from '../input/siteTakes.ts';
import type { RequestKind } from '../input/requestKind.ts';

/** A framework of routers with a method a verb: Express, Koa's routers. */
export interface VerbKind extends RouterKind, Unwraps {
  /** From a router's method to that of HTTP. */
  readonly verbs: ReadonlyMap<string, string>;
  /** What a router itself puts before its paths. */
  readonly ownPrefix?: (router: RouterRef, context: CodeContext) => string;
  readonly request: RequestKind;
  /** A route's name in front of its path. */
  readonly named?: true;
}

/** What a file puts on its routers: what its own calls do, and what functions do that are handed one. */
interface Uses {
  readonly own: readonly Use[];
  readonly handed: readonly Use[];
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

/** What runs before whatever stands at a call. */
function runsBefore(call: CodeCall, router: RouterRef, uses: Uses, path: string | null, kind: VerbKind, context: CodeContext): Runs {
  const all = [...uses.own, ...uses.handed, ...elsewhere(router, call.place.file, kind, context)];
  return widely(mayRunBefore(all, router.key, { scope: call.place.scope, offset: call.expr.at[0] }, path), context);
}

/** With what a comment above it declares. */
const openAt = ({ place, expr }: CodeCall, access: Access, context: CodeContext): Access =>
  ({ ...access, open: access.open ?? saidOpen(place.file, expr.at[0], context) });

function routesOf(call: CodeCall, uses: Uses, kind: VerbKind, context: CodeContext): RouteDraft[] {
  const on = calledOn(call);
  const method = on && kind.verbs.get(on.method);
  const verb = on && method !== undefined ? verbOf(call, on.receiver, kind, context) : undefined;
  if (method === undefined || !verb) return [];
  const items = verb.args.flatMap((item) => flat(item, context));
  const handler = items.at(-1);
  if (!handler) return [];
  const own = kind.ownPrefix?.(verb.router, context) ?? '';
  const middleware = items.slice(0, -1);
  const site = routeHandler(handler, context);
  const route = runsOf(middleware, context);
  return verb.paths.map((path) => {
    const runs = allRuns([route, runsBefore(call, verb.router, uses, path, kind, context)]);
    return {
    of: toRouteOf(verb.router),
    endpoint: {
      ...siteOfCall(call, context),
      kind: 'endpoint',
      method,
      path: path === null ? null : joinPath(own, path),
      ...sortMiddleware([...middlewareBefore(uses.own, verb.router.key, call.expr.at[0], path), ...middleware], context),
      handler: site,
      access: openAt(call, siteAccess(site, middleware, runs.decides, context), context),
      takes: siteTakes(site, kind.request, runs.validates, context),
    },
  };
  });
}

function mountsOf(call: CodeCall, uses: Uses, kind: VerbKind, context: CodeContext): MountDraft[] {
  const on = calledOn(call);
  const [start] = call.expr.at;
  const before = (router: string, path: string) => sortMiddleware(middlewareBefore(uses.own, router, start, path), context).guards;
  const runs = (router: RouterRef, path: string) => runsBefore(call, router, uses, path, kind, context);
  const handed = handedRouters(call, kind, context).map(({ param, router }) =>
    ({ router: param, on: toRouteOf(router), prefix: '', guards: before(router.key, ''), runs: runs(router, '') }));
  const to = on?.method === 'use' ? routerOf(on.receiver, kind, context) : undefined;
  if (!to) return handed;
  const { paths, rest } = leadingPaths(call.args, context);
  const items = rest.flatMap((item) => flat(item, context)).map((item) => ({ prefix: '', item, ...kind.unwrap?.(item, context) }));
  const routers = items.map(({ item }) => routerOf(item, kind, context));
  const own = kind.ownPrefix?.(to, context) ?? '';
  const open = saidOpen(call.place.file, start, context);
  return routers.flatMap((router, index) => {
    const between = items.slice(0, index).filter((_, at) => !routers[at]).map(({ item }) => item);
    const { guards } = sortMiddleware(between, context);
    const prefix = items[index]?.prefix ?? '';
    return router?.known ? (paths.length === 0 ? [''] : paths).map((path): MountDraft =>
      ({ router: router.key, on: toRouteOf(to), prefix: joinPath(own, path ?? '', prefix), guards: [...before(to.key, path ?? ''), ...guards], runs: allRuns([runs(to, path ?? ''), widely(between, context)]), ...(open === null ? {} : { open }) })) : [];
  });
}

/** The routes and mounts of one file. */
export function verbRouting(file: string, kind: VerbKind, context: CodeContext): FileRouting {
  const uses: Uses = { own: usesOf(file, kind, context), handed: handedUses(file, kind, context) };
  const calls = context.code.callsOf(file);
  return {
    routes: calls.flatMap((call) => routesOf(call, uses, kind, context)),
    mounts: calls.flatMap((call) => mountsOf(call, uses, kind, context)),
  };
}
