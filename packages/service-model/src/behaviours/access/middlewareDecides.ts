import type { Verdict } from '../../behaviour.ts';
import type { CodeFunction, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { INLINE, writtenName } from '../routing/writtenName.ts';
import { anyOf, NO, unknown, yes } from '../verdict.ts';
import { answersMissing } from './answersMissing.ts';
import { looksAtCaller } from './looksAtCaller.ts';
import { packageDecides } from './packages.ts';
import { DECIDES_BY_NAME, IDENTIFIES_BY_NAME, NEVER_DECIDES_BY_NAME } from './words.ts';

/** Wrappers of wrappers: `asyncHandler(compose([auth, load]))`. */
const MAX_DEPTH = 4;

/** Middleware decides itself, or hands on to what does. */
const MIDDLEWARE_HOPS = 2;

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The company's own function turns somebody away, or is called as if it did. */
function ownDecides(fn: CodeFunction, name: string, context: CodeContext): Verdict {
  const isNamed = name !== INLINE;
  const decides = isNamed && DECIDES_BY_NAME.test(name) && !/error|exception/i.test(name) && !IDENTIFIES_BY_NAME.test(lastName(name));
  // What handles errors or counts requests has a word for those that were turned away.
  if (isNamed && !decides && NEVER_DECIDES_BY_NAME.test(lastName(name))) return NO;
  const look = decides ? 'refuses' : looksAtCaller(fn, context, MIDDLEWARE_HOPS);
  return look === 'refuses' || (look === 'looks' && answersMissing(fn, context)) ? yes(name) : NO;
}

/** `auth({ optional: true })`, `jwt({ credentialsRequired: false })`, `koaJwt({ passthrough: true })` let everybody through. */
const isLenient = (at: Located, { values }: CodeContext): boolean =>
  isObjectExpr(at.expr) && (['optional', 'passthrough', 'allowAnonymous'].some((name) => values.property(at, name)?.expr === true) || values.property(at, 'credentialsRequired')?.expr === false);

/** Does middleware turn away whoever may not in? It is looked into where it is the company's own; else what it is called says it. */
export function middlewareDecides(at: Located, context: CodeContext, depth = 0): Verdict {
  const name = writtenName(at.expr);
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  if (isMixExpr(expr)) return unknown(`what ${name} is depends`);
  if (isCallExpr(expr) && expr.args.some((argument) => isLenient({ place, expr: argument }, context))) return NO;
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
  if (IDENTIFIES_BY_NAME.test(lastName(name))) return NO;
  if (path !== undefined && !path.startsWith('own#') && !path.startsWith('#')) return anyOf([packageDecides(path, name), ...handed]);
  return DECIDES_BY_NAME.test(name) ? yes(name) : NEVER_DECIDES_BY_NAME.test(lastName(name)) ? anyOf(handed) : anyOf([unknown(`${name} can not be followed`), ...handed]);
}
