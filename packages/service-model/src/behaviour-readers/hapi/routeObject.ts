import type { Endpoint, InputPart, NamedSite, Verdict } from '../../behaviour.ts';
import { siteAccess } from '../../behaviours/access/siteAccess.ts';
import { HAPI_REQUEST } from '../../behaviours/input/requestKind.ts';
import { siteTakes } from '../../behaviours/input/siteTakes.ts';
import { runsOf } from '../../behaviours/routing/runs.ts';
import { anyOf, NO, unknown, yes } from '../../behaviours/verdict.ts';
import { itemsOf } from '../../behaviours/itemsOf.ts';
import { joinPath } from '../../behaviours/routing/joinPath.ts';
import { routeHandler } from '../../behaviours/routing/routeHandler.ts';
import { flat } from '../../behaviours/routing/sortMiddleware.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

export type RouteObject = Pick<Endpoint, 'path' | 'guards' | 'validators' | 'handler' | 'access' | 'takes'> & { readonly methods: readonly string[] };

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

/** `auth` of a route: a strategy decides, `false` says that anybody may; `mode: 'try'` lets everybody through. */
function authOf(options: Located | undefined, context: CodeContext): { readonly decided: Verdict; readonly open: string | null } {
  const { values } = context;
  const auth = options && values.property(options, 'auth');
  if (!auth) return { decided: options && values.properties(options).open ? unknown('its options are put together elsewhere') : NO, open: null };
  const at = values.resolve(auth);
  if (at.expr === false) return { decided: NO, open: 'auth: false' };
  if (at.expr === null) return { decided: NO, open: null };
  if (isObjectExpr(at.expr) && /^(?:try|optional)$/.test(textOf(values.property(at, 'mode'), context))) return { decided: NO, open: null };
  const [name] = strategies(auth, context);
  return { decided: isObjectExpr(at.expr) || typeof at.expr === 'string' ? yes(name ?? 'auth') : unknown('its auth can not be followed'), open: null };
}

const textOf = (at: Located | undefined, context: CodeContext): string => (at ? (context.values.text(at) ?? '') : '');

/** https://hapi.dev/api/#route.options.validate */
function validated(options: Located | undefined, part: InputPart, context: CodeContext): Verdict {
  const { values } = context;
  if (!options) return NO;
  if (!isObjectExpr(values.resolve(options).expr)) return unknown('its options can not be followed');
  const validate = values.property(options, 'validate');
  if (!validate) return values.properties(options).open ? unknown('its options are put together elsewhere') : NO;
  const { entries, open } = values.properties(validate);
  if (!isObjectExpr(values.resolve(validate).expr) || open) return unknown('what it validates can not be followed');
  return entries.some(({ name }) => name === (part === 'body' ? 'payload' : part)) ? yes('validate') : NO;
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
  const pre = options && values.property(options, 'pre');
  const items = pre ? flat(pre, context).map((one) => context.values.property(one, 'method') ?? one) : [];
  const site = handlerIn(handler, context);
  const { decided, open } = authOf(options, context);
  const access = siteAccess(site, items, anyOf([decided, runsOf(items, context).decides]), context);
  const validators = validate ? values.properties(validate).entries.filter(({ name }) => INPUT.has(name)) : [];
  return {
    methods: methods.map((one) => (one === null || one === '*' ? 'ALL' : one.toUpperCase())),
    path: text === null ? null : joinPath(text),
    guards: options ? [...strategies(values.property(options, 'auth'), context), ...prerequisites(values.property(options, 'pre'), context)] : [],
    validators: validators.map(({ name, value: { expr } }) => (isRefExpr(expr) ? expr.ref : name)),
    handler: site,
    access: { ...access, open: access.open ?? open, globally: true },
    takes: siteTakes(site, HAPI_REQUEST, NO, context).map((one) => ({ ...one, validated: anyOf([one.validated, validated(options, one.part, context)]) })),
  };
}
