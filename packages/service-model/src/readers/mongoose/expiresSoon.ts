import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import type { Addition } from './additions.ts';
import type { SchemaPath } from './pathsOf.ts';

/** In seconds, as package `ms` has the units that mongoose takes in texts: https://mongoosejs.com/docs/api/schemadate.html#SchemaDate.prototype.expires() */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?)$/i, 1],
  [/^(?:m|mins?|minutes?)$/i, 60],
  [/^(?:h|hrs?|hours?)$/i, 3600],
  [/^(?:d|days?)$/i, 86_400],
  [/^(?:w|weeks?)$/i, 604_800],
];

const MONTH = 31 * 86_400;

/** `ms('30d')` of https://github.com/vercel/ms, which is divided to make seconds of it. */
const textIn = (expr: Expr): Expr | undefined => {
  if (isMixExpr(expr)) return productOf(expr.mix) ?? expr.mix.map(textIn).find((one) => one !== undefined);
  return isCallExpr(expr) && isRefExpr(expr.call) && /^ms$/i.test(expr.call.ref) ? expr.args[0] : undefined;
};

/** `60 * 60 * 24`: seconds are hardly added. */
function productOf(numbers: readonly Expr[]): number | undefined {
  return numbers.every((one) => typeof one === 'number') ? numbers.reduce<number>((product, one) => product * one, 1) : undefined;
}

function secondsOf(given: unknown): number | undefined {
  if (typeof given === 'number') return given;
  const [, amount, unit] = (typeof given === 'string' && /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(given)) || [];
  const [, factor] = UNITS.find(([pattern]) => pattern.test(unit ?? '')) ?? [];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

/** Of 0 the date itself says when, which nobody but the code that writes it knows. */
const isSoon = (given: unknown): boolean => {
  const seconds = secondsOf(given);
  return seconds !== undefined && seconds > 0 && seconds <= MONTH;
};

/**
 * Does the database delete documents by itself, so long after a date in them as is written, and no longer than a month: `expires`
 * of a path, `expireAfterSeconds` of an index (https://www.mongodb.com/docs/manual/core/index-ttl/)? A date that may be anything
 * else than that of creation says nothing: only one with a default does.
 */
export function expiresSoon(paths: readonly SchemaPath[], additions: readonly Addition[], { values }: CodeContext): boolean {
  const numberIn = (at: SchemaPath['options'], name: string): unknown => {
    const found = at && values.property(at, name);
    const expr = found && values.resolve(found).expr;
    return expr === undefined ? undefined : (textIn(expr) ?? expr);
  };
  const isTimed = ({ field: { name }, options }: SchemaPath): boolean => name === 'createdAt' || (options !== undefined && values.property(options, 'default') !== undefined);
  const timed = paths.filter(isTimed);
  if (timed.some(({ field, options }) => !field.name.includes('.') && isSoon(numberIn(options, 'expires')))) return true;
  return additions.some(({ method, args: [keys, options] }) => {
    if (method !== 'index' || !keys || !isSoon(numberIn(options, 'expireAfterSeconds'))) return false;
    const [key, ...others] = values.properties(keys).entries;
    return key !== undefined && others.length === 0 && (key.name === 'createdAt' || timed.some(({ field }) => field.name === key.name));
  });
}
