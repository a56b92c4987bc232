import { calledOn } from '../behaviours/routing/calledOn.ts';
import { type VerbKind, verbRouting } from '../behaviours/routing/verbRouting.ts';
import { type RouterRef, routerOf } from '../behaviours/routing/routerOf.ts';
import { KOA_CONTEXT } from '../behaviours/input/requestKind.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';
import { isCallExpr } from '../syntax/expr.ts';

/** https://github.com/koajs/router/blob/master/API.md */
const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all', 'link', 'unlink'];
const VERBS = new Map([...METHODS.map((method) => [method, method.toUpperCase()] as const), ['del', 'DELETE']]);
const CHAINED: ReadonlySet<string> = new Set([...VERBS.keys(), 'use', 'param', 'prefix', 'routes', 'middleware', 'callback']);

const ROUTER = /^(?:(?:koa-router|@koa\/router|koa-joi-router)#(?:default|Router|KoaRouter)(?:\{\}|\(\))|koa#(?:default|Koa|Application)\{\}|koa-joi-router#default\(\))$/;
const APP = /^koa#(?:default|Koa|Application)\{\}$/;
const MOUNT = /^koa-mount#(?:default|mount)\(\)$/;

/** `new Router({ prefix: '/users' })`, `router.prefix('/users')`. */
function ownPrefix({ key, made }: RouterRef, context: CodeContext): string {
  const { values, code } = context;
  const [options] = made?.expr.args ?? [];
  const given = made && options !== undefined ? values.property({ place: made.place, expr: options }, 'prefix') : undefined;
  const text = given ? values.text(given) : null;
  if (text !== null || !made) return text ?? '';
  for (const call of code.callsOf(made.place.file)) {
    const on = calledOn(call);
    const [first] = call.args;
    if (on?.method === 'prefix' && first && routerOf(on.receiver, KIND, context)?.key === key) return values.text(first) ?? '';
  }
  return '';
}

const HANDS_OVER: ReadonlySet<string> = new Set(['routes', 'middleware', 'allowedMethods']);

const KIND: VerbKind = {
  verbs: VERBS,
  named: true,
  request: KOA_CONTEXT,
  isRouter: (path) => ROUTER.test(path),
  isApp: (path) => APP.test(path),
  returnsItself: (method) => CHAINED.has(method),
  ownPrefix,
  isHandedRouter: ({ place, expr }) => isCallExpr(expr) && expr.args.length === 0 && HANDS_OVER.has(calledOn({ place, expr })?.method ?? ''),
  unwrap: (item, { origins, values }) => {
    const { place, expr } = item;
    if (!isCallExpr(expr) || !MOUNT.test(origins.of(item)?.path ?? '')) return undefined;
    const [first = null, second] = expr.args;
    return second === undefined ? { prefix: '', item: { place, expr: first } } : { prefix: values.text({ place, expr: first }) ?? '', item: { place, expr: second } };
  },
};

/** Koa with koa-router or @koa/router: routes, mounted across files. */
export default defineCodeReader({
  id: 'koa',
  version: 6,
  code: {
    modules: ['koa', 'koa-router', '@koa/router', 'koa-joi-router', 'koa-mount'],
    words: ['router.get(', 'router.post(', 'router.put(', 'router.del(', 'router.delete(', 'router.patch(', 'router.use(', 'app.use('],
    routing: (file, context) => verbRouting(file, KIND, context),
  },
});
