import type { Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin } from '../exprsWithin.ts';
import { writtenName } from '../routing/writtenName.ts';
import { NO, yes } from '../verdict.ts';
import { looksAtCaller } from './looksAtCaller.ts';
import { NEVER_DECIDES_BY_NAME } from './words.ts';

const readsRequest = (expr: Expr): boolean =>
  (isRefExpr(expr) && /(?:^|\.)(?:headers|cookies|user|session)(?:\.|$)/.test(expr.ref)) || (isMemberExpr(expr) && /^(?:headers|cookies|user|session)$/.test(expr.name)) || (isCallExpr(expr) && calledName({ expr }) === 'header');

/** An interceptor runs before the handler (https://docs.nestjs.com/interceptors), and may turn away whoever sends the wrong secret; most only look on, or translate errors. */
export function interceptorDecides(at: Located, context: CodeContext): Verdict {
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  const owner = context.origins.of({ place, expr: isCallExpr(expr) ? expr.call : expr })?.class;
  const method = owner && context.code.member(owner, 'intercept')?.method;
  const name = writtenName(at.expr);
  if (!method || NEVER_DECIDES_BY_NAME.test(name) || looksAtCaller(method, context) !== 'refuses') return NO;
  let reads = false;
  eachWithin(method, { file: method.file, scope: method.scope }, context.code, (one) => { reads ||= readsRequest(one); });
  return reads ? yes(name) : NO;
}
