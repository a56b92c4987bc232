import type { CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { ScopeFact } from '../../syntax/code.ts';
import { type CallExpr, type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { functionsWithin } from '../exprsWithin.ts';
import { isLogCall } from '../input/isLogCall.ts';

/** From a handler through a service to its helper. */
const MAX_HOPS = 4;

/** What holds configuration: https://docs.nestjs.com/techniques/configuration, https://github.com/node-config/node-config */
const CONFIGURATION = /^(?:@nestjs\/config#ConfigService\{\}|(?:config|nconf|convict|env-var|envalid)#|#process\.env)/;
/** They make of a value another one, or of a schema its description, and ask nobody. */
const PURE = /^(?:#(?:JSON|Object|Array|String|Number|Boolean|Math|parseInt|parseFloat|\w*Error)\b|(?:zod-to-json-schema|zod|class-transformer|joi-to-json|joi-to-swagger)#|(?:node:)?crypto#(?:default\.)?randomUUID$|@nestjs\/common#(?:\w*Exception|HttpStatus)\b)/;
const LOGS = /^(?:log|debug|info|warn|error|trace|verbose)$/;
/** What a controller answers with: https://github.com/inversify/inversify-express-utils#basehttpcontroller */
const RESULTS = /^inversify-express-utils#BaseHttpController(?:\{\})?\.(?:json|ok)$/;
const OF_VALUES = /^(?:filter|map|flatMap|sort|toSorted|slice|join|split|trim|toLowerCase|toUpperCase|concat|includes|some|every|reduce|keys|values|entries|toString|replace|startsWith|endsWith)$/;
/** `sendJson(req, res, { … })`: a function that answers for whoever hands it the response. */
const ANSWERS_FOR = /^(?:send|respond|reply|answer|render|write|json|ok|success)/i;
const ANSWERS = /^(?:json|send|status|code|type|set|header|setHeader|end|contentType|format)$/;

/** Names of what is settled before the service starts. */
const SETTLED = /config|settings?(?![a-z])|options?(?![a-z])|(?:^|_)env|environment|schema|constants?|defaults?(?![a-z])|feature_?flags?|version/i;
const PLAIN = /^(?:string|number|boolean)(?: \| (?:undefined|null))*$/;
const CONSTANT = /^[A-Z][A-Z0-9_]+$/;

const isCalledSettled = (name: string): boolean => SETTLED.test(name) || CONSTANT.test(name);

/** A file of what is settled, as an import names it: `../EnvironmentConfig`, `./manifest.json`. */
const isOfSettled = (module: string): boolean => isCalledSettled(module.slice(module.lastIndexOf('/') + 1)) || module.endsWith('.json');

/** A pattern: `/{{host}}/g`. */
const isOpaque = (expr: Expr): boolean => typeof expr === 'object' && expr !== null && 'opaque' in expr;

const isMade = (init: Expr | null): boolean => init !== null && isObjectExpr(init);

const isResponse = (name: string): boolean => /^_?(?:res(?:ponse)?|reply)$/i.test(name);

/**
 * A handler that looks at nothing of the request, and gives configuration or what stands in the code: the same for everybody.
 * What its functions call is followed; whatever can't be is no constant.
 */
export function answersConstants(handler: CodeFunction, context: CodeContext): boolean {
  const { code, origins, values } = context;
  const met = new Set<string>();
  let gives = false;

  /** `constructor(private readonly url: string)`: whoever makes the handler's class, before anybody calls it, says what it is. */
  const isGivenText = (name: string, place: Place): boolean => {
    const property = handler.owner && place.file === handler.file ? code.member(handler.owner, name)?.property : undefined;
    return property?.init === null && PLAIN.test(property.type ?? '') && !code.functionsOf(place.file).some(({ fact }) => fact.assigned?.includes(`this.${name}`));
  };

  const isSettled = (at: Located, ref: string): boolean => {
    const [head = '', ...rest] = ref.split('.');
    if (head === 'undefined' || head === 'NaN') return true;
    if (CONFIGURATION.test(origins.of(at)?.path ?? '')) return (gives = true);
    if (head === 'this') return (isCalledSettled(rest[0] ?? '') || (rest.length === 1 && isGivenText(rest[0] ?? '', at.place))) && (gives = true);
    const meaning = code.meaning(at.place, head);
    if (meaning?.kind === 'inner') return true;
    if (meaning?.kind === 'param') return meaning.fn.scope !== handler.scope || meaning.fn.file !== handler.file || isResponse(head);
    if (meaning?.kind === 'class') return true;
    if (values.text(at) !== null || isCalledSettled(head) || isOfSettled(code.importOf(at.place.file, head)?.from ?? '')) return (gives = true);
    return PURE.test(origins.of(at)?.path ?? '');
  };

  const isCalled = (expr: CallExpr, place: Place, hops: number): boolean => {
    const { call } = expr;
    const dot = isRefExpr(call) ? call.ref.lastIndexOf('.') : -1;
    const method = isMemberExpr(call) ? call.name : isRefExpr(call) ? call.ref.slice(dot + 1) : '';
    const on: Expr | undefined = isMemberExpr(call) ? call.of : isRefExpr(call) && dot > 0 ? { ref: call.ref.slice(0, dot) } : undefined;
    const root = (of: Expr): string => (isRefExpr(of) ? of.ref : isMemberExpr(of) ? root(of.of) : isCallExpr(of) ? root(of.call) : '');
    if (isResponse(root(call).split('.')[0] ?? '') && ANSWERS.test(method)) return on === undefined || isRefExpr(on) || isConstant(on, place, hops);
    const callee = origins.ofCallee({ place, expr });
    const path = callee?.path ?? '';
    if (CONFIGURATION.test(path)) return (gives = true);
    if ((PURE.test(path) && !path.includes('{}')) || RESULTS.test(path)) return true;
    if (on !== undefined && OF_VALUES.test(method) && isConstant(on, place, hops)) return true;
    const entered = origins.entered({ place, expr, args: expr.args.map((argument) => ({ place, expr: argument })) });
    if (entered) return hops < MAX_HOPS && isOf(entered.fn, entered.place, hops + 1) && (on === undefined || isRefExpr(on) || isConstant(on, place, hops));
    return expr.new === true && (callee?.class !== undefined || origins.of({ place, expr })?.class !== undefined);
  };

  const isOwnParam = (expr: Expr, place: Place): boolean => {
    const meaning = isRefExpr(expr) ? code.meaning(place, expr.ref) : undefined;
    return meaning?.kind === 'param' && meaning.fn.scope === handler.scope && meaning.fn.file === handler.file;
  };

  /** What a function that answers is handed besides the request and the response; `undefined` of any other. */
  const answeredBy = ({ call, args, new: isNew }: CallExpr, place: Place): readonly Expr[] | undefined => {
    const name = isMemberExpr(call) ? call.name : isRefExpr(call) ? call.ref.slice(call.ref.lastIndexOf('.') + 1) : '';
    if (isNew || !ANSWERS_FOR.test(name) || !args.some((one) => isRefExpr(one) && isResponse(one.ref) && isOwnParam(one, place))) return undefined;
    return args.filter((one) => !isOwnParam(one, place));
  };

  const isConstant = (expr: Expr, place: Place, hops: number): boolean => {
    const all = (some: readonly Expr[]): boolean => some.every((one) => isConstant(one, place, hops));
    if (typeof expr !== 'object' || expr === null) {
      if ((typeof expr === 'string' && expr !== '') || typeof expr === 'boolean') gives = true;
      return true;
    }
    // Also one with nothing in it is the same for everybody.
    if (isObjectExpr(expr) || isListExpr(expr)) gives = true;
    if (isRefExpr(expr)) return isSettled({ place, expr }, expr.ref);
    if (isMemberExpr(expr)) return isConstant(expr.of, place, hops);
    if (isObjectExpr(expr)) return all(expr.object.map(([, value]) => value));
    if (isListExpr(expr)) return all(expr.list);
    if (isMixExpr(expr)) return all(expr.mix);
    if (isFunctionExpr(expr)) return true;
    if (!isCallExpr(expr)) return false;
    if (LOGS.test(calledName({ expr })) && isLogCall(expr, place, context)) return true;
    const answered = answeredBy(expr, place);
    if (answered) return all(answered);
    return isCalled(expr, place, hops) && expr.args.every((one) => (isOpaque(one) && OF_VALUES.test(calledName({ expr }))) || isConstant(one, place, hops));
  };

  /** It assigns to nothing but what it made itself: `flags.on = true`. */
  const isFilledHere = ({ assigned = [], locals, asks = [] }: ScopeFact, place: Place, hops: number): boolean =>
    assigned.every((name) => locals.some((local) => isMade(local.init) && name.startsWith(`${local.name}.`))) && (assigned.length === 0 || asks.every((ref) => isConstant({ ref }, place, hops)));

  const isOf = (fn: CodeFunction, place: Place, hops: number): boolean => {
    const key = `${fn.file}#${fn.scope}`;
    if (met.has(key)) return true;
    met.add(key);
    return functionsWithin(fn, code).every(({ scope, fact }) => isFilledHere(fact, { ...place, scope }, hops) &&
      [...fact.locals.flatMap(({ init }) => (init === null ? [] : [init])), ...fact.body, ...fact.returns].every((expr) => isConstant(expr, { ...place, scope }, hops)));
  };

  return isOf(handler, { file: handler.file, scope: handler.scope }, 0) && gives;
}
