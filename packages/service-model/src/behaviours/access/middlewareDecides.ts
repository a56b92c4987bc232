import type { Verdict } from '../../behaviour.ts';
import type { CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { INLINE, writtenName } from '../routing/writtenName.ts';
import { anyOf, NO, unknown, yes } from '../verdict.ts';
import { looksAtCaller } from './looksAtCaller.ts';
import { packageDecides } from './packages.ts';
import { DECIDES_BY_NAME, IDENTIFIES_BY_NAME } from './words.ts';

/** Wrappers of wrappers: `asyncHandler(compose([auth, load]))`. */
const MAX_DEPTH = 4;

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The company's own function turns somebody away, or is called as if it did. */
function ownDecides(fn: CodeFunction, name: string, context: CodeContext): Verdict {
  if (looksAtCaller(fn, context) === 'refuses') return yes(name);
  if (name === INLINE || IDENTIFIES_BY_NAME.test(lastName(name))) return NO;
  return DECIDES_BY_NAME.test(name) ? yes(name) : NO;
}

/** Does middleware turn away whoever may not in? It is looked into where it is the company's own; else what it is called says it. */
export function middlewareDecides(at: Located, context: CodeContext, depth = 0): Verdict {
  const name = writtenName(at.expr);
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  if (isMixExpr(expr)) return unknown(`what ${name} is depends`);
  const callee = isCallExpr(expr) && !expr.new ? context.origins.ofCallee({ place, expr }) : undefined;
  const origin = context.origins.of({ place, expr });
  const fn = callee?.fn ?? origin?.fn ?? (isFunctionExpr(expr) ? context.code.fn(place.file, expr.fn) : undefined);
  // What a wrapper is handed runs as well.
  const handed = isCallExpr(expr) && depth < MAX_DEPTH
    ? expr.args.filter((argument) => isFunctionExpr(argument) || isCallExpr(argument) || (isRefExpr(argument) && context.origins.of({ place, expr: argument })?.fn !== undefined))
      .map((argument) => middlewareDecides({ place, expr: argument }, context, depth + 1)).filter(({ value }) => value === 'yes')
    : [];
  if (fn) return anyOf([ownDecides(fn, name, context), ...handed]);
  const path = callee?.path ?? origin?.path;
  if (path !== undefined && !path.startsWith('own#') && !path.startsWith('#')) return anyOf([packageDecides(path, name), ...handed]);
  if (IDENTIFIES_BY_NAME.test(lastName(name))) return NO;
  return DECIDES_BY_NAME.test(name) ? yes(name) : anyOf([unknown(`${name} can not be followed`), ...handed]);
}
