import { functionName } from '../../behaviours/functionName.ts';
import { calledOn } from '../../behaviours/routing/calledOn.ts';
import { middlewareDecides } from '../../behaviours/access/middlewareDecides.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { Endpoint } from '../../behaviour.ts';
import { flat } from '../../behaviours/routing/sortMiddleware.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../../reader.ts';
import { isListExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { routeObject } from './routeObject.ts';

/** A server that was made or that a type says it is. */
const SERVER = /^(?:@hapi\/hapi|hapi)#(?:default\.)?(?:server\(\)|Server(?:\{\}|\(\)))\.route$/;
/** What Fastify writes in the same place. */
const FASTIFYS = ['url', 'schema', 'preHandler', 'onRequest', 'preValidation'];

function endpointsAt(at: Located, inside: string, context: CodeContext): BehaviourDraft[] {
  const { place, expr } = context.values.resolve(at);
  const route = isObjectExpr(expr) ? routeObject({ place, expr }, context) : undefined;
  if (!route || !isObjectExpr(expr) || FASTIFYS.some((name) => context.values.property({ place, expr }, name))) return [];
  const { methods, ...rest } = route;
  // The object's own name of its method: that it is written here is what registers it.
  const [, , start] = expr.object.find(([name]) => name === 'method') ?? expr.object[0] ?? [null, null, 0];
  const range = context.code.range(place.file, { start, end: start + 'method'.length });
  return methods.map((method) => ({ kind: 'endpoint', file: place.file, range, in: inside, method, ...rest } satisfies Omit<Endpoint, 'reader' | 'via'>));
}

/** Lists and objects of routes that a file gives to others; where those register them can't always be followed (`glob`). */
function exportedRoutes(file: string, context: CodeContext): Located[] {
  const place = { file, scope: 0 };
  const locals = context.code.code(file)?.scopes[0]?.locals ?? [];
  return locals.flatMap(({ init }) => (init !== null && (isListExpr(init) || isObjectExpr(init)) ? [{ place, expr: init }] : []));
}

function declared(file: string, context: CodeContext): BehaviourDraft[] {
  return exportedRoutes(file, context).flatMap((at) => flat(at, context)).filter(({ place }) => place.file === file).flatMap((one) => endpointsAt(one, '', context));
}

/** Routes that stand in the call; those of a file's top level are told by `declared`. */
function registered(call: CodeCall, context: CodeContext): BehaviourDraft[] {
  const on = calledOn(call);
  const [first] = call.args;
  if (on?.method !== 'route' || !first) return [];
  const path = context.origins.ofCallee(call)?.path;
  // A plugin's server is handed in by hapi, and often untyped.
  if (path !== undefined && !SERVER.test(path)) return [];
  const known = new Set(declared(call.place.file, context).map(({ range }) => range.start.offset));
  return flat(first, context).filter(({ place }) => place.file === call.place.file)
    .flatMap((one) => endpointsAt(one, functionName(call.within), context)).filter(({ range }) => !known.has(range.start.offset));
}

const MADE = /^(?:@hapi\/hapi|hapi)#(?:default\.)?(?:server|Server)$/;
const EXTENDED = /^on(?:Request|PreAuth|Credentials|PostAuth|PreHandler)$/;

/** What stands before every route of a server: https://hapi.dev/api/#-serverauthdefaultoptions, `server.ext('onPreAuth', …)`. */
function registrations(call: CodeCall, context: CodeContext): BehaviourDraft[] {
  const base = { ...siteOfCall(call, context), kind: 'registration' as const, of: 'hapi' };
  const on = calledOn(call);
  const [first, second] = call.args;
  if (MADE.test(context.origins.ofCallee(call)?.path ?? '')) return [{ ...base, what: 'app', name: 'hapi', holds: 'yes' }];
  if (on?.method === 'default' && first && isRefExpr(on.receiver.expr) && on.receiver.expr.ref.endsWith('.auth')) {
    return [{ ...base, what: 'guard', name: context.values.text(first) ?? 'auth.default', holds: 'yes' }];
  }
  if (on?.method !== 'ext' || !first) return [];
  const point = context.values.text(first);
  if (point !== null && !EXTENDED.test(point)) return [];
  const { value } = second ? middlewareDecides(second, context) : { value: 'unknown' as const };
  return [{ ...base, what: 'guard', name: second ? writtenName(second.expr) : 'ext', holds: value }];
}

/** hapi: routes of servers and plugins, and lists of routes. */
export default defineCodeReader({
  id: 'hapi',
  version: 6,
  code: {
    modules: ['@hapi/hapi', 'hapi'],
    // A list of routes names no package.
    words: [...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) => [`method: '${method}'`, `method: "${method}"`]), 'auth.default(', 'server.ext('],
    declared,
    call: (call, context) => [...registered(call, context), ...registrations(call, context)],
  },
});
