import type { CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { type CallExpr, type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin, functionsWithin } from '../exprsWithin.ts';
import { hasNoCode } from './boundMethod.ts';
import { isLogCall } from './isLogCall.ts';
import { isHash, isProver } from './provers.ts';
import { provesParameter } from './provesParameter.ts';
import { textOf } from './textOf.ts';

const MAX_HOPS = 3;

/** What of the input a name stands for: `''` for all of it, `token` for `body.token`; `undefined` for anything else. */
export type NameOf = (ref: string) => string | undefined;

/** The request that the input is a part of: what is handed it has the input as well. */
interface RequestNames {
  readonly heads: ReadonlySet<string>;
  readonly parts: readonly string[];
}

const TYPES: ReadonlySet<Expr> = new Set(['string', 'number', 'boolean']);

/** `typeof body.code === 'string'`, in what a choice asks. */
const asksType = (expr: Expr): boolean =>
  isMixExpr(expr) && ((expr.asked === true && expr.mix.length === 2 && expr.mix.some((one) => isMixExpr(one) && one.asked) && expr.mix.some((one) => TYPES.has(one))) || expr.mix.some(asksType));

/** What is no input. */
const OTHER = '*';

const isNothing = (expr: Expr): boolean => expr === null || expr === '' || (isRefExpr(expr) && expr.ref === 'undefined') || (isObjectExpr(expr) && expr.object.length === 0);

/** Passport's strategy of names and passwords gives them to the service's own callback as they are: https://www.passportjs.org/packages/passport-local */
const handsOn = (call: CallExpr): boolean => calledName({ expr: call }) === 'authenticate' && call.args[0] === 'local';

/** The URL that something is put into is asked where it leads. */
const LEADS = /\.(?:origin|host|hostname|protocol)$/;

/**
 * Does nothing come of input that is not what it should be: is each field of it only looked at, taken where `typeof` says what it is, hashed, or proved by
 * a signature or by the URL that it makes, here or in the company's own functions that it is handed to?
 */
export function comesToNothing(fn: CodeFunction, at: Place, given: NameOf, context: CodeContext, hops = MAX_HOPS, request?: RequestNames): boolean {
  const within = functionsWithin(fn, context.code);
  const names = new Map<string, string>();
  const nameOf = (ref: string): string | undefined => {
    const [head = '', ...rest] = ref.split('.');
    const start = names.get(head);
    return start === undefined ? given(ref)?.split('.')[0] : start === '' ? (rest[0] ?? '') : start;
  };
  /** It, as a text or what stands for it where there is none: `body?.token ?? ''`. */
  const itself = (expr: Expr): string | undefined => {
    if (isRefExpr(expr)) return nameOf(expr.ref);
    const text = textOf(expr);
    if (text !== undefined) return itself(text);
    if (!isMixExpr(expr) || expr.asked) return undefined;
    const [first, ...others] = expr.mix.filter((one) => !isNothing(one) && !(isMixExpr(one) && one.asked));
    return first !== undefined && others.length === 0 ? itself(first) : undefined;
  };
  const unproved = new Set<string>();
  const spans = within.flatMap(({ fact }) => (fact.checks ?? []).filter(({ equal }) => equal));
  /** Fields that are what they are compared with where a call stands. */
  const knownAt = ([start, end]: readonly [number, number]): readonly string[] =>
    spans.filter(({ then, asks }) => then.start <= start && end <= then.end && asks.some((name) => nameOf(name) === undefined)).flatMap(({ asks }) => asks.flatMap((name) => nameOf(name) ?? []));
  let known: readonly string[] = [];
  const use = (field: string): void => { if (!known.includes(field)) unproved.add(field); };
  const proved = new Set<string>();
  let leads = false;
  eachWithin(fn, at, context.code, (expr) => void (leads ||= isRefExpr(expr) && LEADS.test(expr.ref) && nameOf(expr.ref) === undefined));

  const handed = (field: string, index: number, call: CallExpr, place: Place): void => {
    const args: Located[] = call.args.map((expr) => ({ place, expr }));
    const path = context.origins.ofCallee({ place, expr: call })?.path ?? '';
    if (isProver(path)) proved.add(field);
    else if (!isHash(path)) {
      const entered = hops > 0 ? context.origins.entered({ place, expr: call, args }) : undefined;
      const param = entered?.fn.fact.params[index];
      if (entered && param && provesParameter(entered.fn, entered.place, param.name, context, hops - 1)) proved.add(field);
      else if (!entered || !param || !parameterComesToNothing(entered.fn, entered.place, [param.name, `#${index}`], context, hops - 1)) use(field);
    }
  };
  /** Fields in what is verified, which may be put together just before. */
  const prove = (argument: Expr, place: Place): void => {
    const within = context.values.resolve({ place, expr: argument }, 0, 'keep').expr;
    eachExpr(within, (one) => void (isRefExpr(one) && proved.add(nameOf(one.ref) ?? OTHER)));
  };
  const handedRequest = (index: number, call: CallExpr, place: Place): void => {
    const entered = context.origins.entered({ place, expr: call, args: call.args.map((expr) => ({ place, expr })) });
    const param = entered?.fn.fact.params[index];
    if (!request || !entered || !param) return;
    const heads = new Set([param.name, `#${index}`]);
    const isSeen = hops > 0 && !hasNoCode(entered.fn);
    if (!isSeen || !comesToNothing(entered.fn, entered.place, partNames(heads, request.parts), context, hops - 1, { ...request, heads })) unproved.add('');
  };
  const look = (expr: Expr, place: Place): void => {
    if (isMixExpr(expr) && (expr.asked || asksType(expr))) {
      for (const part of expr.mix) if (!isRefExpr(part) && !(isMixExpr(part) && part.asked && itself(part) !== undefined)) look(part, place);
      return;
    }
    const field = itself(expr);
    if (field !== undefined) use(field);
    else if (isCallExpr(expr)) {
      if (isLogCall(expr, place, context)) return;
      const before = known;
      known = knownAt(expr.at);
      lookCall(expr, place);
      known = before;
    } else if (isMemberExpr(expr)) look(expr.of, place);
    else if (isObjectExpr(expr)) for (const [, value] of expr.object) look(value, place);
    else if (isListExpr(expr)) for (const item of expr.list) look(item, place);
    else if (isMixExpr(expr)) for (const part of expr.mix) look(part, place);
  };
  const lookCall = (expr: CallExpr, place: Place): void => {
    if (handsOn(expr)) unproved.add('');
    if (isProver(context.origins.ofCallee({ place, expr })?.path ?? '')) for (const argument of expr.args) prove(argument, place);
    look(expr.call, place);
    const isUrl = isRefExpr(expr.call) && expr.call.ref === 'URL';
    expr.args.forEach((argument, index) => {
      const own = itself(argument);
      if (isRefExpr(argument) && request?.heads.has(argument.ref)) handedRequest(index, expr, place);
      if (isUrl && leads) eachExpr(argument, (one) => void (isRefExpr(one) && proved.add(nameOf(one.ref) ?? OTHER)));
      else if (own !== undefined) handed(own, index, expr, place);
      else look(argument, place);
    });
  };
  for (const { scope, fact: { locals, body, returns, assigned = [], asks = [] } } of within) {
    const place: Place = { ...at, scope };
    for (const { name, init } of locals) {
      const field = init === null || asksType(init) ? undefined : itself(init);
      if (field !== undefined) names.set(name, field);
      else if (init !== null) look(init, place);
    }
    // What is assigned without a call is not told apart from what is looked at.
    if (assigned.length > 0) for (const ref of [...asks, ...names.keys()]) unproved.add(nameOf(ref) ?? OTHER);
    for (const expr of [...body, ...returns]) look(expr, place);
  }
  return [...unproved].every((field) => field === OTHER || proved.has(field));
}

/** `token` of `req.body.token`, where `body` is the part. */
const partNames = (heads: ReadonlySet<string>, parts: readonly string[]): NameOf => (ref) => {
  const [head = '', ...rest] = ref.split('.');
  if (head === '' || !heads.has(head)) return undefined;
  const whole = rest.join('.');
  const part = parts.find((one) => whole === one || whole.startsWith(`${one}.`));
  return part === undefined ? undefined : whole.slice(part.length + 1);
};

/** The same of a parameter, by its names. Where anything is assigned it may be. */
export function parameterComesToNothing(fn: CodeFunction, at: Place, heads: readonly string[], context: CodeContext, hops = MAX_HOPS): boolean {
  if (functionsWithin(fn, context.code).some(({ fact }) => (fact.assigned ?? []).length > 0) || hasNoCode(fn)) return false;
  return comesToNothing(fn, at, (ref) => {
    const [head = '', ...rest] = ref.split('.');
    return head !== '' && heads.includes(head) ? rest.join('.') : undefined;
  }, context, hops);
}
