import type { Located } from '../../link/code.ts';
import { Effort } from '../../link/Effort.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr, type PropertyExpr } from '../../syntax/expr.ts';
import { COMPUTED } from '../../syntax/readExpr.ts';
import { handedIn } from './handedIn.ts';
import { isAmbiguous } from './isAmbiguous.ts';
import { isClaim, isClaims } from './isClaims.ts';
import { BLANK, COLLECTS, CONSTANT, FORMS, HIDES, KEEPS, MAPS, PASSES, WORDS } from './passing.ts';

/** A value by the name that it is written with where it is read: `user.email`, `mask()`. */
export interface Reached {
  readonly name: string;
  readonly at: Located;
  /** It is put into a text as it is, or handed to a class that takes of it what it needs. */
  readonly asText?: true;
  /** Fields of it that are overwritten where it is spread: `{ ...user, password: undefined }`. */
  readonly without?: readonly string[];
}

/** Objects in objects, helpers of helpers; also what ends a circle. */
const MAX_DEPTH = 8;

interface Trail {
  /** Values made just before that have been looked into: once is enough, and each may be made of others many times. */
  readonly built: Set<Expr>;
  readonly effort: Effort;
}

const named = (name: string, at: Located): Reached[] => [{ name, at }];

/**
 * What a value is made of, by name; what a helper's caller hands in, as the caller writes it.
 * @param trail what one argument has led to so far
 */
export function reaching(at: Located, context: CodeContext, depth = 0, trail: Trail = { built: new Set(), effort: new Effort() }): Reached[] {
  const { place, expr } = at;
  if (typeof expr !== 'object' || expr === null || depth > MAX_DEPTH || trail.effort.isSpent()) return [];
  const of = (one: Expr): Reached[] => reaching({ place, expr: one }, context, depth + 1, trail);
  if (isRefExpr(expr)) return ofName(at, expr.ref, context, depth, trail);
  if (isMixExpr(expr)) return expr.asked ? [] : ofMix(expr.mix, of);
  if (isListExpr(expr)) return expr.list.flatMap(of);
  if (isObjectExpr(expr)) return expr.object.flatMap((property, index) => overwritten(ofProperty(property, of(property[1]), at), property, expr.object.slice(index + 1)));
  if (isMemberExpr(expr)) return of(expr.of).map((one) => (expr.name === COMPUTED ? one : { name: `${one.name}.${expr.name}`, at }));
  return isCallExpr(expr) ? ofCall(at, context, depth, trail) : [];
}

/** Parts of a template or a sum are made texts, unless something has made them one before: `JSON.stringify(user)`. */
function ofMix(parts: readonly Expr[], of: (part: Expr) => Reached[]): Reached[] {
  const isText = parts.some((part) => typeof part === 'string');
  return parts.flatMap((part) => of(part).map((one) => (isText && !isCallExpr(part) ? { ...one, asText: true as const } : one)));
}

/** Where a value can not be read, the property's name tells. */
const ofProperty = ([name, value]: PropertyExpr, found: Reached[], at: Located): Reached[] =>
  (name !== null && typeof value === 'object' && value !== null && 'opaque' in value ? named(name, at) : found);

/** What a spread brings in is less what stands behind it. */
function overwritten(found: Reached[], [name]: PropertyExpr, behind: readonly PropertyExpr[]): Reached[] {
  const without = name === null ? behind.flatMap(([later]) => later ?? []) : [];
  return without.length === 0 ? found : found.map((one) => ({ ...one, without: [...(one.without ?? []), ...without] }));
}

function ofCall(at: Located, context: CodeContext, depth: number, trail: Trail): Reached[] {
  const { place, expr } = at;
  if (!isCallExpr(expr)) return [];
  const { call, args } = expr;
  const given = (): Reached[] => args.flatMap((one) => reaching({ place, expr: one }, context, depth + 1, trail));
  const written = isRefExpr(call) ? call.ref : undefined;
  const method = isMemberExpr(call) ? call.name : (written?.slice(written.lastIndexOf('.') + 1) ?? '');
  if (HIDES.test(method)) return named(`${written ?? method}()`, at);
  const receiver = isMemberExpr(call) ? call.of : written?.includes('.') ? { ref: written.slice(0, written.lastIndexOf('.')) } : undefined;
  if (expr.new) return COLLECTS.test(written ?? '') ? given() : given().map((one) => ({ ...one, asText: true as const }));
  if (written !== undefined && PASSES.test(written)) return given();
  const isBlanked = method.startsWith('replace') && typeof args[1] === 'string' && BLANK.test(args[1]);
  const isKept = receiver !== undefined && KEEPS.test(method) && !isBlanked;
  // What a wrapper does to what it was handed is its own affair: the caller's names reach the end.
  if (place.given) return [...(isKept ? reaching({ place, expr: receiver }, context, depth + 1, trail) : []), ...given()];
  if (!isKept) return written !== undefined && args.length > 0 && FORMS.test(written) ? given() : named(`${written ?? method}()`, at);
  const [made] = MAPS.test(method) ? args : [];
  const fn = isFunctionExpr(made) ? context.code.fn(place.file, made.fn) : undefined;
  if (fn) return fn.fact.returns.flatMap((one) => reaching({ place: { ...place, scope: fn.scope }, expr: one }, context, depth + 1, trail));
  return reaching({ place, expr: receiver }, context, depth + 1, trail);
}

function ofName(at: Located, ref: string, context: CodeContext, depth: number, trail: Trail): Reached[] {
  if (CONSTANT.test(ref)) return [];
  // A parameter's name hides nothing: `dataToHash` is what the caller hands in.
  const handed = depth < MAX_DEPTH ? handedIn(at, ref, context) : undefined;
  if (handed) return handed.flatMap((one) => reaching(one, context, depth + 1, trail));
  if (HIDES.test(ref)) return named(ref, at);
  const { place } = at;
  const [head = '', ...rest] = ref.split('.');
  const meaning = context.code.meaning(place, head);
  // `Users.name`, an enum's member, a constant text.
  if (meaning?.kind === 'class' || context.values.text(at) !== null) return [];
  // Inside a wrapper, what no caller handed in is the wrapper's own.
  if (place.given) return [];
  // Called by the call that gives it, as what a function makes is.
  if (rest.length === 0 && isClaims(at, head, context)) return named('claims()', at);
  const { init } = meaning?.kind === 'inner' ? meaning.fact : { init: null };
  if (meaning?.kind !== 'inner' || init === null || isAmbiguous(place, head, context)) return named(ref, at);
  const value: Located = { place: meaning.place, expr: init };
  if (rest.length === 0 && isClaim(value, head, context)) return named('claims()', at);
  if (isRefExpr(init)) {
    // `const { email } = user`; an item of a list has a better name than the list, and so has a part of a parameter.
    const isAlias = /^[^#].*\.[^.\d][^.]*$/.test(init.ref) && init.ref.split('.')[0] !== head;
    if (!isAlias) return named(ref, at);
    const aliased = reaching({ ...value, expr: { ref: [init.ref, ...rest].join('.') } }, context, depth + 1, trail);
    return leadsTo(ref, aliased) ? named(ref, at) : aliased;
  }
  if (rest.length > 0 || !isBuilt(init)) return named(ref, at);
  if (trail.built.has(init)) return [];
  trail.built.add(init);
  const parts = reaching(value, context, depth + 1, trail);
  // `const email = profile.email ?? token.email` is one value, whichever it is.
  if (leadsTo(ref, parts.slice(0, 1))) return named(ref, at);
  const isChoice = isMixExpr(init) && !init.mix.some((part) => typeof part === 'string');
  return parts.length > 0 || (isMixExpr(init) && init.asked) ? parts.slice(0, isChoice ? 1 : parts.length) : named(ref, at);
}

const SECRET = /(?:credential|token|secret|key|password|session)s?$/i;

/** Is a secret's name that of the relation to it, by what the local is called: `credentialId = server.credential`? */
function leadsTo(local: string, [found, ...others]: readonly Reached[]): boolean {
  const secret = found && others.length === 0 ? SECRET.exec(found.name.slice(found.name.lastIndexOf('.') + 1))?.[0] : undefined;
  const stem = /^(\w+?)_?(?:Id|ID|id)s?$/.exec(local)?.[1];
  return secret !== undefined && (stem?.toLowerCase().endsWith(secret.toLowerCase()) ?? false);
}

/** Made of texts, and used as one. */
const ADDRESSES = /^URL(?:SearchParams)?$/;

/** A value built just before tells more than its name, and one that was hidden just before has nothing to hide. */
function isBuilt(init: Expr): boolean {
  if (isObjectExpr(init) || isMixExpr(init)) return true;
  if (!isCallExpr(init)) return false;
  const written = isRefExpr(init.call) ? init.call.ref : isMemberExpr(init.call) ? init.call.name : '';
  const method = written.slice(written.lastIndexOf('.') + 1);
  return (init.new && ADDRESSES.test(written)) || PASSES.test(written) || FORMS.test(written) || HIDES.test(method) || WORDS.test(method);
}
