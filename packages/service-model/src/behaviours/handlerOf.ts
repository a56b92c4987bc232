import type { NamedSite } from '../behaviour.ts';
import { boundIn } from '../link/boundIn.ts';
import type { CodeClass, CodeFunction, Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr, isFunctionExpr } from '../syntax/expr.ts';
import { siteOfFunction } from './siteOfFunction.ts';

const isSame = (one: CodeClass | undefined, other: CodeClass): boolean => one?.file === other.file && one.index === other.index;

/** A company's base class hears for those that inherit it: `listen() { … (message) => this.onMessage(message) }`. */
function overridden(fn: CodeFunction, { place }: Located, { code, origins }: CodeContext): CodeFunction | undefined {
  const self = place.given?.self;
  if (!self) return undefined;
  return code.callsOf(fn.file)
    .filter(({ within }) => within.scope === fn.scope)
    .map(({ expr }) => origins.of({ place: { ...place, scope: fn.scope }, expr: expr.call })?.fn)
    .find((called) => called !== undefined && isSame(called.owner, self));
}

/** The company's function that an argument is or names; `null` where it can't be followed. */
export function handlerOf(at: Located | undefined, context: CodeContext): NamedSite | null {
  const bound = at && isCallExpr(at.expr) ? boundIn(at.expr.call) : undefined;
  if (at && bound !== undefined) return handlerOf({ place: at.place, expr: bound }, context);
  const value = at && context.values.resolve(at);
  const found = value && isFunctionExpr(value.expr) ? context.code.fn(value.place.file, value.expr.fn) : at && context.origins.of(at)?.fn;
  const fn = at && found && !found.owner ? (overridden(found, at, context) ?? found) : found;
  return fn ? siteOfFunction(fn, context) : null;
}
