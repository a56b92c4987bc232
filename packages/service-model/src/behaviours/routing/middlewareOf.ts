import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isFunctionExpr } from '../../syntax/expr.ts';
import { calledOn } from './calledOn.ts';
import { joinPath } from './joinPath.ts';
import { type RouterKind, routerOf } from './routerOf.ts';
import { flat } from './sortMiddleware.ts';

/** `router.use('/admin', auth)`: what runs before all that is registered on the router after it. */
export interface Use {
  readonly router: string;
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
    return (paths.length === 0 ? [''] : paths).map((path) => ({ router: router.key, offset: call.expr.at[1], path: path ?? '', items }));
  });
}

/** What of it runs before a path that is registered at an offset. */
export function middlewareBefore(uses: readonly Use[], router: string, offset: number, path: string | null): Located[] {
  const reaches = (prefix: string): boolean =>
    joinPath(prefix) === '/' || (path !== null && `${joinPath(path)}/`.startsWith(`${joinPath(prefix.replace(/\*$/, ''))}/`));
  return uses.filter((use) => use.router === router && use.offset <= offset && reaches(use.path)).flatMap(({ items }) => items);
}
