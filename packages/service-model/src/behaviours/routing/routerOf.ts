import type { CodeClass, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, isCallExpr, isFunctionExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledOn } from './calledOn.ts';

/** How a framework's routers are told. */
export interface RouterKind {
  /** By the origin's path of a value: `express#Router()`. */
  readonly isRouter: (path: string) => boolean;
  /** By the origin's path of what makes it: an application, that is mounted nowhere. */
  readonly isApp: (path: string) => boolean;
  /** Methods that give back the router they are called on, or what stands for it: `use`, `routes`. */
  readonly returnsItself: (method: string) => boolean;
}

export interface RouterRef {
  /** The same for all ways that lead to one router. */
  readonly key: string;
  /** It is one for certain; else a parameter or a property of which nothing is known. */
  readonly known: boolean;
  readonly app?: true;
  /** The call that makes it. */
  readonly made?: { readonly place: Located['place']; readonly expr: CallExpr };
}

/** Routers in fields of objects that functions return: real code goes 4 deep. */
const MAX_DEPTH = 10;

export const paramKey = (file: string, scope: number, index: number): string => `${file}#${scope}(${index})`;

/** Which router a value is, followed through names, files, fields and functions that make one. */
export function routerOf(at: Located, kind: RouterKind, context: CodeContext, depth = 0): RouterRef | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const found = context.values.resolve(at);
  const { place, expr } = found;
  if (isCallExpr(expr)) return called({ place, expr }, kind, context, depth);
  if (isMemberExpr(expr)) return member({ place, expr: expr.of }, expr.name, kind, context, depth);
  if (!isRefExpr(expr)) return undefined;
  const dot = expr.ref.lastIndexOf('.');
  if (dot !== -1) return member({ place, expr: { ref: expr.ref.slice(0, dot) } }, expr.ref.slice(dot + 1), kind, context, depth);
  const meaning = context.code.meaning(place, expr.ref);
  const path = context.origins.of(found)?.path ?? '';
  const known = kind.isRouter(path);
  if (meaning?.kind === 'param') return { key: paramKey(meaning.fn.file, meaning.fn.scope, meaning.index), known };
  if (meaning?.kind === 'inner' || meaning?.kind === 'local') {
    const file = meaning.kind === 'inner' ? meaning.place.file : meaning.file;
    // A variable that is given more than one value: `let app = express(); app = configure(app);`.
    return known ? { key: `${file}:${meaning.fact.at}`, known, ...(kind.isApp(path) ? { app: true as const } : {}) } : undefined;
  }
  return undefined;
}

function called(at: { readonly place: Located['place']; readonly expr: CallExpr }, kind: RouterKind, context: CodeContext, depth: number): RouterRef | undefined {
  const { place, expr } = at;
  const on = calledOn(at);
  if (on && kind.returnsItself(on.method)) {
    const router = routerOf(on.receiver, kind, context, depth + 1);
    if (router) return router;
  }
  const entered = expr.new ? undefined : context.origins.entered({ ...at, args: expr.args.map((argument) => ({ place, expr: argument })) });
  for (const returned of entered?.fn.fact.returns ?? []) {
    const router = entered && routerOf({ place: entered.place, expr: returned }, kind, context, depth + 1);
    if (router) return router;
  }
  const path = context.origins.of(at)?.path ?? '';
  return kind.isRouter(path) ? { key: `${place.file}:${expr.at[0]}`, known: true, ...(kind.isApp(path) ? { app: true } : {}), made: at } : undefined;
}

/** `new UserRoutes().router`, `this.app`. */
function member(of: Located, name: string, kind: RouterKind, context: CodeContext, depth: number): RouterRef | undefined {
  const owner = context.origins.of(of)?.class;
  if (owner) return ofClass(owner, name, kind, context, depth);
  return undefined;
}

function ofClass(owner: CodeClass, name: string, kind: RouterKind, context: CodeContext, depth: number): RouterRef | undefined {
  const found = context.code.member(owner, name);
  if (found?.method) {
    const [returned] = found.method.fact.returns;
    const { file, scope } = found.method;
    return returned === undefined ? undefined : routerOf({ place: { file, scope }, expr: returned }, kind, context, depth + 1);
  }
  if (!found?.property) return undefined;
  const { init, type, scope } = found.property;
  const place = { file: found.class.file, scope };
  const made = init === null || isFunctionExpr(init) ? undefined : routerOf({ place, expr: init }, kind, context, depth + 1);
  if (made) return made;
  const known = type !== null && kind.isRouter(context.origins.ofType(type, place)?.path ?? '');
  return known ? { key: `${found.class.file}#${found.class.fact.name}.${name}`, known } : undefined;
}
