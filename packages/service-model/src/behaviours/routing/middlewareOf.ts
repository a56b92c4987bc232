import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isFunctionExpr } from '../../syntax/expr.ts';
import { calledOn } from './calledOn.ts';
import { joinPath } from './joinPath.ts';
import { handedRouters } from './handedRouters.ts';
import { type RouterKind, type RouterRef, routerOf } from './routerOf.ts';
import { flat } from './sortMiddleware.ts';

/** `router.use('/admin', auth)`: what runs before all that is registered on the router after it. */
export interface Use {
  readonly router: string;
  /** Index of the scope that it stands in: methods of a class that set up an application are called in whichever order. */
  readonly scope: number;
  readonly offset: number;
  readonly path: string;
  readonly items: readonly Located[];
}

export interface Unwraps {
  /** `mount('/api', app)` around what is used. */
  readonly unwrap?: (item: Located, context: CodeContext) => { readonly prefix: string; readonly item: Located } | undefined;
  /** A router by how it is handed over, whichever it is: `hook.value.routes()`. */
  readonly isHandedRouter?: (item: Located) => boolean;
}

/** Express tells a handler of errors by its four parameters. */
const ERROR_PARAMS = 4;

const isErrorHandler = ({ place, expr }: Located, { code }: CodeContext): boolean =>
  isFunctionExpr(expr) && code.fn(place.file, expr.fn)?.fact.params.length === ERROR_PARAMS;

/** A path or several in front of the functions; `undefined` for what is computed or a function. */
export function leadingPaths(args: readonly Located[], context: CodeContext): { readonly paths: readonly (string | null)[]; readonly rest: readonly Located[] } {
  const [first, ...rest] = args;
  if (!first) return { paths: [], rest: [] };
  const texts = flat(first, context).map((one) => context.values.text(one));
  return texts.some((text) => text !== null) ? { paths: texts, rest } : { paths: [], rest: args };
}

/** The middleware that a file puts on its routers, in order; routers that are mounted are none. */
export function usesOf(file: string, kind: RouterKind & Unwraps, context: CodeContext): Use[] {
  return context.code.callsOf(file).flatMap((call): Use[] => {
    const on = calledOn(call);
    const router = on?.method === 'use' ? routerOf(on.receiver, kind, context) : undefined;
    if (!router) return [];
    const { paths, rest } = leadingPaths(call.args, context);
    const items = rest.flatMap((item) => flat(item, context))
      .filter((item) => !isErrorHandler(item, context) && !kind.isHandedRouter?.(item) && !routerOf(kind.unwrap?.(item, context)?.item ?? item, kind, context)?.known);
    return (paths.length === 0 ? [''] : paths).map((path) => ({ router: router.key, scope: call.place.scope, offset: call.expr.at[1], path: path ?? '', items }));
  });
}

/** A function sets up what the next one is handed. */
const MAX_HANDED = 3;

/** What the functions put on a router that a file hands it to: `setUp(app)`. It stands where they are called. */
export function handedUses(file: string, kind: RouterKind & Unwraps, context: CodeContext, depth = 0): Use[] {
  if (depth > MAX_HANDED) return [];
  return context.code.callsOf(file).flatMap((call) => handedRouters(call, kind, context).flatMap(({ param, router, fn }) =>
    [...usesOf(fn.file, kind, context), ...handedUses(fn.file, kind, context, depth + 1)]
      .filter((use) => use.router === param)
      .map((use): Use => ({ ...use, router: router.key, scope: call.place.scope, offset: call.expr.at[1] }))));
}

/** The same, of a router that another file has made: what that file puts on it, wherever. */
export const elsewhere = (router: RouterRef, file: string, kind: RouterKind & Unwraps, context: CodeContext): Use[] => {
  const made = router.made?.place.file;
  return made === undefined || made === file ? [] : [...usesOf(made, kind, context), ...handedUses(made, kind, context)].map((use) => ({ ...use, scope: -1 }));
};

const reaches = (prefix: string, path: string | null): boolean =>
  joinPath(prefix) === '/' || (path !== null && `${joinPath(path)}/`.startsWith(`${joinPath(prefix.replace(/\*$/, ''))}/`));

/** What may run before a path: in another function, whatever the order. */
export const mayRunBefore = (uses: readonly Use[], router: string, { scope, offset }: Pick<Use, 'scope' | 'offset'>, path: string | null): Located[] =>
  uses.filter((use) => use.router === router && (use.scope !== scope || use.offset <= offset) && reaches(use.path, path)).flatMap(({ items }) => items);

/** What of it runs before a path that is registered at an offset. */
export function middlewareBefore(uses: readonly Use[], router: string, offset: number, path: string | null): Located[] {
  return uses.filter((use) => use.router === router && use.offset <= offset && reaches(use.path, path)).flatMap(({ items }) => items);
}
