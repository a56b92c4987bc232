import type { CodeCall, CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import type { RouteOf } from './route.ts';
import { paramKey, type RouterKind, type RouterRef, routerOf } from './routerOf.ts';

export const toRouteOf = ({ key, known, app }: RouterRef): RouteOf => ({ router: key, ...(known ? {} : { assumed: true }), ...(app ? { app } : {}) });

/** What routers are called. Every argument of every call would have to be followed else: 3 s of CPU on ever-gauzy. */
const NAME = /(?:app|application|api|router|routes?|server|fastify|instance|express|koa|http|web)$/i;

const mayBeRouter = (expr: Expr): boolean => (isRefExpr(expr) ? NAME.test(expr.ref) : isCallExpr(expr) && mayBeRouter(expr.call));

interface Handed {
  readonly param: string;
  readonly router: RouterRef;
  /** The function that gets it. */
  readonly fn: CodeFunction;
}

/** Routers that a call hands to a function of the company's: `attachRoutes(app)`. */
export function handedRouters(call: CodeCall, kind: RouterKind, context: CodeContext): Handed[] {
  const given = call.args.flatMap((argument: Located, index) => {
    const router = mayBeRouter(argument.expr) ? routerOf(argument, kind, context) : undefined;
    return router ? [{ index, router }] : [];
  });
  const entered = given.length === 0 ? undefined : context.origins.entered(call);
  if (!entered) return [];
  const { file, scope } = entered.fn;
  return given.map(({ index, router }) => ({ param: paramKey(file, scope, index), router, fn: entered.fn }));
}
