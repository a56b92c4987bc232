import type { Endpoint, NamedSite } from '../../behaviour.ts';
import { itemsOf } from '../../behaviours/itemsOf.ts';
import { joinPath } from '../../behaviours/routing/joinPath.ts';
import { routeHandler } from '../../behaviours/routing/routeHandler.ts';
import { flat } from '../../behaviours/routing/sortMiddleware.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

export type RouteObject = Pick<Endpoint, 'path' | 'guards' | 'validators' | 'handler'> & { readonly methods: readonly string[] };

const INPUT: ReadonlySet<string> = new Set(['payload', 'params', 'query', 'headers', 'state']);
const METHOD = /^(?:get|post|put|patch|delete|options|head|\*)$/i;

/** `auth: 'jwt'`, `auth: { strategy: 'jwt' }`, `auth: { strategies: ['jwt'] }`; of `auth: false` nothing. */
function strategies(auth: Located | undefined, context: CodeContext): string[] {
  const { values } = context;
  if (!auth) return [];
  const at = values.resolve(auth);
  const given = isObjectExpr(at.expr) ? (values.property(at, 'strategies') ?? values.property(at, 'strategy')) : at;
  return itemsOf(given, context).flatMap(({ place, expr }) => {
    const text = values.text({ place, expr });
    return text === null ? (isRefExpr(expr) ? [expr.ref] : []) : text === 'false' ? [] : [text];
  });
}

/** `pre: [check, { method: load, assign: 'user' }]`. */
const prerequisites = (pre: Located | undefined, context: CodeContext): string[] =>
  pre ? flat(pre, context).map((one) => writtenName((context.values.property(one, 'method') ?? one).expr)) : [];

function handlerIn(given: Located | undefined, context: CodeContext): NamedSite | null {
  return given ? routeHandler(given, context) : null;
}

/** What a route's object says: https://hapi.dev/api/#-serverrouteroute. `undefined` for another object. */
export function routeObject(at: Located, context: CodeContext): RouteObject | undefined {
  const { values } = context;
  const method = values.property(at, 'method');
  const path = values.property(at, 'path');
  const options = values.property(at, 'options') ?? values.property(at, 'config');
  const handler = values.property(at, 'handler') ?? (options && values.property(options, 'handler'));
  if (!method || !path || (!handler && !options) || values.property(at, 'url')) return undefined;
  const methods = itemsOf(method, context).map((one) => values.text(one));
  if (methods.some((one) => one !== null && !METHOD.test(one))) return undefined;
  const text = values.text(path);
  const validate = options && values.property(options, 'validate');
  const validators = validate ? values.properties(validate).entries.filter(({ name }) => INPUT.has(name)) : [];
  return {
    methods: methods.map((one) => (one === null || one === '*' ? 'ALL' : one.toUpperCase())),
    path: text === null ? null : joinPath(text),
    guards: options ? [...strategies(values.property(options, 'auth'), context), ...prerequisites(values.property(options, 'pre'), context)] : [],
    validators: validators.map(({ name, value: { expr } }) => (isRefExpr(expr) ? expr.ref : name)),
    handler: handlerIn(handler, context),
  };
}
