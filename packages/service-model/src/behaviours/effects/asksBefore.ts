import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { CheckFact } from '../../syntax/code.ts';
import { calledName } from '../calledName.ts';
import { isOfResult } from './isOfResult.ts';
import { type Handed, isPayload } from './payload.ts';

/** A state, a version, a mark that a row bears when its work was done. */
const STATE = /(?:status|state|stage|phase|version|processed|handled|completed?|done|sent|cancell?ed|paid|delivered|sequence|offset|[a-z]At|[a-z]On)(?:\(\))?$/i;
/** Whoever is first goes on: `if (!acquired) return`. */
const FIRST = /acquir|lock|first|fresh|isNew|claim|insert|affected|inbox|unique|count/i;
/** By its name, it asks whether the message was there before. */
const SEEN = /(?:is|has|was|already|check)\w*(?:processed|handled|seen|duplicate|consumed|exists?)|duplicate|idempoten|dedup|\binbox|alreadyProcessed|alreadyHandled|markAs(?:Processed|Handled)|setnx/i;

const isIn = (at: number, span: { readonly start: number; readonly end: number } | undefined): boolean => span !== undefined && span.start <= at && at < span.end;

function guards(check: CheckFact, at: number, isPlain: (name: string) => boolean): boolean {
  const asks = check.asks.filter((name) => !isPlain(name));
  if (asks.some((name) => SEEN.test(name))) return check.at <= at;
  // What is refused in one state is done twice in another.
  const isPast = check.missing ? asks.some((name) => FIRST.test(name) || STATE.test(name)) : !check.refuses;
  if (check.exits && check.at < at && !isIn(at, check.then)) return asks.length > 0 && isPast;
  if (isIn(at, check.then)) return asks.length > 0 && (check.missing === true || asks.some((name) => STATE.test(name) || FIRST.test(name)));
  return isIn(at, check.else) && asks.length > 0 && (check.missing !== true || asks.some((name) => STATE.test(name)));
}

/** Is one of two places in a branch that is only taken where that of the other is not? */
const isElsewhere = (at: number, other: number, checks: readonly CheckFact[]): boolean =>
  checks.some(({ then, else: otherwise }) => (isIn(at, then) && isIn(other, otherwise)) || (isIn(at, otherwise) && isIn(other, then)));

/**
 * Is something asked, before or around a call, by which a second run may leave it out: a row that is there already, a state that it is
 * past, a list of messages that were handled? What the message itself says is the same on every run.
 * @param handed which of the function's parameters hold the message
 */
export function asksBefore(call: CodeCall, fn: CodeFunction, handed: Handed, context: CodeContext): boolean {
  const [at] = call.expr.at;
  const isPlain = (name: string): boolean => isPayload(name, fn, context, handed);
  for (let one: CodeFunction | undefined = call.within; one; one = context.code.fn(one.file, one.fact.parent)) {
    const checks = one.fact.checks ?? [];
    if (checks.some((check) => guards(check, at, isPlain) && !isElsewhere(check.at, at, checks))) return true;
    if (one.scope === fn.scope) break;
    if (isOfResult(one, fn, context)) return true;
  }
  const before = context.code.callsOf(fn.file).filter(({ expr, within }) => expr.at[0] < at && within.fact.span.start >= fn.fact.span.start && within.fact.span.end <= fn.fact.span.end);
  return before.some((other) => SEEN.test(calledName(other)));
}
