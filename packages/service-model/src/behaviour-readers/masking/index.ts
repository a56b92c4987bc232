import { calledName } from '../../behaviours/calledName.ts';
import { functionName } from '../../behaviours/functionName.ts';
import { isDrawn } from '../../behaviours/isDrawn.ts';
import { onlyIn } from '../../behaviours/onlyIn.ts';
import { reachingIn } from '../../behaviours/reach/reachingIn.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import type { CodeCall, CodeFunction, Located } from '../../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../../reader.ts';
import { isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { isOfText } from './isOfText.ts';
import { lengthsIn } from './lengthsIn.ts';
import { maskName } from './maskName.ts';
import { ownCalls } from './ownCalls.ts';
import { partOfAddress } from './partOfAddress.ts';

/** Stars and dots in place of what was there: `'***'`, `'$1***@'`, `'•'`. A single dot or sign takes the place of another. */
const STARS = /[*•●]|[xX]{3,}|#{3,}/;

const BY_HAND = { kind: 'crypto', operation: 'mask', library: null, algorithm: null } as const;

/** What a method is called on. */
function receiverOf({ place, expr: { call } }: CodeCall): Located | undefined {
  if (isMemberExpr(call)) return { place, expr: call.of };
  const dot = isRefExpr(call) ? call.ref.lastIndexOf('.') : -1;
  return isRefExpr(call) && dot > 0 ? { place, expr: { ref: call.ref.slice(0, dot) } } : undefined;
}

/** `email.replace(/(.{2}).*@/, '$1***@')`, `'*'.repeat(email.length)`. */
function starred(call: CodeCall, context: CodeContext): Located[] {
  const receiver = receiverOf(call);
  const [first, second] = call.args;
  if (!receiver) return [];
  switch (calledName(call)) {
    case 'replace':
    case 'replaceAll': return second && STARS.test(context.values.text(second) ?? '') ? [receiver] : [];
    case 'repeat': return first && STARS.test(context.values.text(receiver)?.repeat(3) ?? '') ? lengthsIn(first) : [];
    default: return [];
  }
}

/** Does a function leave the masking to another that says what it masks, and is told of there: `maskEmails` that calls `maskEmail` of each? */
function isLeftToAnother(fn: CodeFunction, context: CodeContext): boolean {
  const calls = ownCalls(fn, context.code);
  const isSaying = (call: CodeCall): boolean => {
    const called = (maskName(calledName(call))?.what ?? '') === '' ? undefined : context.origins.ofCallee(call)?.fn;
    return called !== undefined && (called.file !== fn.file || called.scope !== fn.scope) && !isOfText(called);
  };
  return calls.some(isSaying) && !calls.some((call) => starred(call, context).length > 0);
}

/** Functions that mask what their names say: once, where they are, whoever calls them. */
const named = (file: string, context: CodeContext): BehaviourDraft[] => context.code.functionsOf(file).flatMap((fn): BehaviourDraft[] => {
  const { name, span, params, returns, getter } = fn.fact;
  const what = maskName(name)?.what ?? '';
  if (what === '' || returns.length === 0 || (params.length === 0 && !getter) || isOfText(fn) || isLeftToAnother(fn, context)) return [];
  const range = context.code.range(file, span);
  return [{ ...BY_HAND, file, range, ...(isDrawn(file, context) ? { only: 'browser' as const } : {}), in: functionName(fn), fields: [what], records: [] }];
});

/** `maskString(user.email)`: what a function masks that does not say itself what it masks. */
function called(call: CodeCall, context: CodeContext): BehaviourDraft[] {
  const says = maskName(calledName(call));
  const [given] = call.args;
  if (!says || !given) return [];
  const origin = context.origins.ofCallee(call);
  const module = origin === undefined || origin.fn ? undefined : /^(?!own#)[^#]+(?=#)/.exec(origin.path)?.[0];
  // `range.mask(ip)` of nobody knows what may do anything.
  if (!origin?.fn && module === undefined && says.what === '') return [];
  return [{ ...BY_HAND, ...siteOfCall(call, context), ...onlyIn(call, context), library: module ?? null, ...reachingIn([given], context), own: says.what === '' ? [] : [says.what] }];
}

/** Masking by hand: functions that say so, and stars that take the place of characters. */
export default defineCodeReader({
  id: 'masking',
  version: 4,
  code: {
    modules: [],
    words: ['mask', 'Mask', 'redact', 'Redact', 'bfuscate', 'ensor', '***', "'*'", '"*"', '•'],
    declared: named,
    call(call, context) {
      const found = starred(call, context);
      if (found.length === 0) return called(call, context);
      const reached = reachingIn(found, context);
      return [{ ...BY_HAND, ...siteOfCall(call, context), ...onlyIn(call, context), ...reached, records: [...reached.records, ...found.flatMap((one) => partOfAddress(one, context))] }];
    },
  },
});
