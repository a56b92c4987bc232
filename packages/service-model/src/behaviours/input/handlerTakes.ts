import { INPUT_PARTS, type InputPart, type Taken, type Verdict } from '../../behaviour.ts';
import type { CodeFunction, Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { eachUsed, eachUsedWithin, eachWithin, functionsWithin } from '../exprsWithin.ts';
import { anyOf, NO, unknown, yes } from '../verdict.ts';
import { boundMethod, hasNoCode } from './boundMethod.ts';
import { checkedByHand } from './checkedByHand.ts';
import { comesToNothing } from './comesToNothing.ts';
import { besideLogs } from './isLogCall.ts';
import { isRelayed } from './isRelayed.ts';
import { isUnseen } from './isUnseen.ts';
import { isSchemaLibrary } from './libraries.ts';
import { refusesEachField } from './refusesEachField.ts';
import type { RequestKind } from './requestKind.ts';
import { busValidates } from './busValidates.ts';
import { comparesSignature, functionCompares, isSigned } from './signatures.ts';
import { callValidates, validatesAnything } from './validatingCalls.ts';

const NOT_BY_TYPE = { rules: NO, type: null, field: null } as const;

interface LocalNames {
  readonly names: ReadonlyMap<string, string>;
  /** Those that are only made of it: what becomes of them says little of the request. */
  readonly made: ReadonlySet<string>;
}

/** From a local name to what of the request it stands for, or is made of: `body` of `const { body } = req`, `list` of `const list = toArray(req.query.ids)`. */
function localNames(fn: CodeFunction, heads: ReadonlySet<string>, { code }: CodeContext, isInput: (whole: string) => boolean): LocalNames {
  const names = new Map<string, string>();
  const made = new Set<string>();
  for (const { fact } of functionsWithin(fn, code)) {
    for (const { name, init } of fact.locals) {
      if (init === null || names.has(name)) continue;
      const wholes = wholesIn(init, heads, names);
      // `Object.assign({}, ctx.state.user, body)` is input.
      const whole = wholes.find((one) => one !== '' && isInput(one)) ?? (isRefExpr(init) ? wholes[0] : undefined);
      if (whole === undefined) continue;
      names.set(name, whole);
      if (!(isRefExpr(init) || isMemberExpr(init)) || wholes.length > 1 || made.has(refText(init)?.split('.')[0] ?? '')) made.add(name);
    }
  }
  return { names, made };
}

/** All that an expression holds of the request. */
function wholesIn(expr: Expr, heads: ReadonlySet<string>, names: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  eachUsed(expr, (one) => {
    const written = refText(one);
    const whole = written === undefined ? undefined : wholeName(written, heads, names);
    if (whole !== undefined) found.push(whole);
  });
  return found;
}

function refText(expr: Expr): string | undefined {
  if (isRefExpr(expr)) return expr.ref;
  const of = isMemberExpr(expr) ? refText(expr.of) : undefined;
  return isMemberExpr(expr) && of !== undefined ? `${of}.${expr.name}` : undefined;
}

/** `body.email`, of `const { body } = req`, is `req.body.email`. The request itself is the empty name. */
function wholeName(ref: string, heads: ReadonlySet<string>, names: ReadonlyMap<string, string>): string | undefined {
  const [head = '', ...rest] = ref.split('.');
  const start = heads.has(head) ? '' : names.get(head);
  return start === undefined ? undefined : [start, ...rest].filter((part) => part !== '').join('.');
}

const isBelow = (name: string, part: string): boolean => name === part || name.startsWith(`${part}.`);

/** Functions that pass on what they are given, or tell of it: none of them uses it. */
const TELLS = /^(?:#(?:JSON|Object|Array|String|Number|Boolean|BigInt|Math|parseInt|parseFloat|console|Date|encodeURIComponent|Promise|Symbol|Map|Set|Error|URL|URLSearchParams|fetch|isNaN|structuredClone|setTimeout|process|res|next)\b)/;
const STORES = /^(?:mongoose|mongodb|typeorm|sequelize|knex|objection|@prisma|drizzle-orm|@mikro-orm|pg|mysql2?|redis|ioredis|express|koa|fastify|@hapi\/hapi|@google-cloud|kafkajs|axios|node-fetch|bcrypt\w*|jsonwebtoken|stripe|moment|dayjs|lodash[\w./]*|uuid|crypto|node:crypto|fs|path)[#/]/;

interface Asked {
  readonly at: Place;
  readonly call: CallExpr;
  /** It is handed the whole of it, not a field. */
  readonly isWhole: boolean;
  /** It is handed an object that is put together of it. */
  readonly isPutTogether: boolean;
}

/** What a call that is handed a part of a request makes of it. */
function handedOn({ at, call, isWhole, isPutTogether }: Asked, context: CodeContext): Verdict {
  const own = callValidates(call, at, context);
  if (own.value !== 'no') return own;
  const args: Located[] = call.args.map((argument) => ({ place: at, expr: argument }));
  const entered = context.origins.entered({ place: at, expr: call, args });
  // What stands for it where it runs may well validate.
  const fn = entered && hasNoCode(entered.fn) ? boundMethod(entered.fn, at.file, context) : entered?.fn;
  if (fn) return validatesAnything(fn, context);
  if (entered) return isWhole || isPutTogether ? unknown(`what ${calledName({ expr: call })} does is not seen`) : NO;
  const path = context.origins.ofCallee({ place: at, expr: call })?.path;
  if (path === undefined || path.startsWith('own#')) return unknown(`${calledName({ expr: call }) || 'what it is handed to'} can not be followed`);
  if (isSchemaLibrary(path)) return yes(calledName({ expr: call }));
  // Nobody makes a schema of one field: `slugify(req.body.name)`.
  return !isWhole || TELLS.test(path) || STORES.test(path) ? NO : unknown(`${path} is not known`);
}

/**
 * What a handler takes from a request, with what it says itself of its validity. What validates it before is not asked.
 * @param heads names by which the handler has the request: its first parameter, and `#0` where that is taken apart
 */
export function handlerTakes(fn: CodeFunction, kind: RequestKind, context: CodeContext, heads: ReadonlySet<string> = headsOf(fn)): Taken[] {
  const isInput = (whole: string): boolean => INPUT_PARTS.some((part) => kind[part].some((one) => isBelow(whole, one)));
  const { names, made } = localNames(fn, heads, context, isInput);
  const taken = new Map<InputPart, Verdict[]>();
  const partOf = (expr: Expr): InputPart | undefined => {
    const ref = refText(expr);
    const whole = ref === undefined ? undefined : wholeName(ref, heads, names);
    return whole === undefined ? undefined : INPUT_PARTS.find((part) => kind[part].some((one) => isBelow(whole, one)));
  };
  const isWholePart = (expr: Expr, part: InputPart): boolean => {
    const ref = refText(expr);
    const whole = ref === undefined ? undefined : wholeName(ref, heads, names);
    return whole !== undefined && kind[part].includes(whole);
  };
  const isRequest = (expr: Expr): boolean => isRefExpr(expr) && wholeName(expr.ref, heads, names) === '';
  const add = (part: InputPart, verdict: Verdict): void => void taken.set(part, [...(taken.get(part) ?? []), verdict]);
  const ofRequest: Verdict[] = [];
  eachUsedWithin(fn, { file: fn.file, scope: fn.scope }, context.code, besideLogs((expr, at) => {
    const part = partOf(expr);
    // A query that is only handed on, to be put behind another address, is used by nobody.
    if (part && (part !== 'query' || !isWholePart(expr, part))) add(part, NO);
    if (!isCallExpr(expr)) return;
    // `ctx.assert(body.user, 422)`: the request's own functions check by hand at most.
    if (isRefExpr(expr.call) && heads.has(expr.call.ref.split('.')[0] ?? '') && !/valid/i.test(expr.call.ref)) return;
    const handed = new Set(expr.args.flatMap((argument) => [...partsIn(argument, partOf)]));
    // `schema.validate(camelize({ ...params.article, ...body }))`
    const own = callValidates(expr, at, context);
    if (own.value === 'yes' && expr.args.some((argument) => holdsPart(argument, partOf))) ofRequest.push(own);
    const isOnlyMade = !expr.args.some((argument) => partsIn(argument, (inner) => (made.has(refText(inner)?.split('.')[0] ?? '') ? undefined : partOf(inner))).size > 0);
    for (const one of handed) {
      const verdict = handedOn({ at, call: expr, isWhole: expr.args.some((argument) => isWholePart(argument, one)), isPutTogether: expr.args.some((argument) => isObjectExpr(argument) && partsIn(argument, partOf).has(one)) }, context);
      const isFirst = one === 'query' && !taken.has(one);
      if (verdict.value === 'yes' || (verdict.value === 'unknown' && !isOnlyMade && !isFirst)) add(one, verdict);
    }
    // `validationResult(req)`, `validate(req, schema)`: the whole of it.
    if (expr.args.some(isRequest)) {
      const verdict = callValidates(expr, at, context);
      const args: Located[] = expr.args.map((argument) => ({ place: at, expr: argument }));
      const entered = verdict.value === 'no' ? context.origins.entered({ place: at, expr, args }) : undefined;
      ofRequest.push(entered ? validatesAnything(entered.fn, context) : verdict);
    }
    // `validate(user)` of a record that was filled from it.
    const library = isSchemaLibrary(context.origins.ofCallee({ place: at, expr })?.path ?? '') ? callValidates(expr, at, context) : NO;
    if (library.value === 'yes') ofRequest.push(library);
    if (isSigned(expr)) ofRequest.push(yes('its signature'));
    // `ctx.validate(schema)`, `req.checkBody('email')`
    const callee = isRefExpr(expr.call) ? wholeName(expr.call.ref, heads, names) : undefined;
    if (callee !== undefined && /^(?:request\.)?(?:validate|check|verifyParams|sanitize)\w*$/.test(callee)) ofRequest.push(yes(callee));
  }, context));
  return INPUT_PARTS.flatMap((part) => {
    const verdicts = taken.get(part);
    if (!verdicts) return [];
    // What another service answers is made of what it was sent.
    const isOf = (expr: Expr, of: InputPart): boolean => partOf(expr) === of && !made.has(refText(expr)?.split('.')[0] ?? '');
    const byHand = part === 'body'
      ? isRelayed(fn, (expr) => isOf(expr, part), (expr) => isOf(expr, part) && isWholePart(expr, part), context) && 'relayed'
      : checkedByHand(fn, (expr) => (isOf(expr, part) ? wholeName(refText(expr) ?? '', heads, names) : undefined), context);
    const bodyName = (ref: string): string | undefined => {
      const whole = wholeName(ref, heads, names);
      const at = whole === undefined ? undefined : kind.body.find((one) => isBelow(whole, one));
      return at === undefined ? undefined : whole?.slice(at.length + 1);
    };
    const each = part === 'body' && refusesEachField(fn, bodyName, context) ? [unknown('each field is refused by hand')] : [];
    const nameOf = (ref: string): string | undefined => {
      const whole = made.has(ref.split('.')[0] ?? '') ? undefined : wholeName(ref, heads, names);
      const of = whole === undefined ? undefined : kind[part].find((one) => isBelow(whole, one));
      return of === undefined ? undefined : whole?.slice(of.length + 1);
    };
    const spent = comesToNothing(fn, { file: fn.file, scope: fn.scope }, nameOf, context, undefined, { heads, parts: kind[part] }) ? [unknown('nothing comes of it')] : [];
    return [{ part, ...NOT_BY_TYPE, validated: anyOf([...verdicts, ...ofRequest, ...each, ...spent]), ...(byHand ? { byHand } : {}) }];
  });
}

/** Does a handler hand a parameter, or what it makes of it, to what says whether it fits a schema? */
export function handlerValidates(fn: CodeFunction, param: string, context: CodeContext): Verdict {
  const made = new Set([param]);
  const holds = (expr: Expr): boolean => wholesIn(expr, made, NO_NAMES).length > 0;
  for (const { fact } of functionsWithin(fn, context.code)) for (const { name, init } of fact.locals) if (init !== null && holds(init)) made.add(name);
  let found: Verdict = NO;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, (expr, at) => {
    if (found.value === 'yes' || !isCallExpr(expr) || !expr.args.some(holds)) return;
    if (comparesSignature(expr, at, context)) return void (found = yes('its signature'));
    const bus = busValidates(expr, at, context);
    const verdict = bus ?? handedOn({ at, call: expr, isWhole: true, isPutTogether: false }, context);
    const entered = verdict.value === 'yes' ? undefined : context.origins.entered({ place: at, expr, args: expr.args.map((one) => ({ place: at, expr: one })) });
    const signed = entered ? functionCompares(entered.fn, entered.place, context) : NO;
    if (signed.value === 'yes') found = signed;
    else if (verdict.value === 'yes' || bus?.value === 'unknown') found = verdict;
    else if (expr.args.some((one) => (isRefExpr(one) ? made.has(one.ref) : (isObjectExpr(one) || isCallExpr(one)) && holds(one))) && isUnseen(expr, at, context)) found = unknown(`what ${calledName({ expr })} does is not seen`);
  });
  return found;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

function holdsPart(expr: Expr, partOf: (expr: Expr) => InputPart | undefined): boolean {
  let found = false;
  eachExpr(expr, (one) => void (found ||= partOf(one) !== undefined));
  return found;
}

/** In an argument itself or an object that is put together there; what a call in it is handed is that call's to say. */
function partsIn(expr: Expr, partOf: (expr: Expr) => InputPart | undefined): Set<InputPart> {
  const found = new Set<InputPart>();
  const look = (one: Expr): void => {
    const part = partOf(one);
    if (part) found.add(part);
    else if (isObjectExpr(one)) for (const [, value] of one.object) look(value);
    else if (isMixExpr(one)) for (const inner of one.mix) look(inner);
  };
  look(expr);
  return found;
}

function headsOf({ fact }: CodeFunction): ReadonlySet<string> {
  const [first] = fact.params;
  return new Set(first ? ['#0', ...(first.name === '' ? [] : [first.name])] : []);
}
