import type { Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { eachWithin } from '../exprsWithin.ts';
import { writtenName } from '../routing/writtenName.ts';
import { NO, unknown, yes } from '../verdict.ts';
import { refusesByHand } from './refusesByHand.ts';
import { validatesAnything } from './validatingCalls.ts';

/**
 * Does an interceptor of the service's own, which is called before the handler (https://docs.nestjs.com/interceptors), check the body that is sent?
 * One that looks at it and refuses requests by hand may well do.
 */
export function interceptorValidates(at: Located, context: CodeContext): Verdict {
  const { place, expr } = context.values.resolve(at, 0, 'keep');
  const owner = context.origins.of({ place, expr: isCallExpr(expr) ? expr.call : expr })?.class;
  const method = owner && context.code.member(owner, 'intercept')?.method;
  if (!method) return NO;
  const name = writtenName(at.expr);
  if (validatesAnything(method, context).value === 'yes') return yes(name);
  let looks = false;
  let refuses = false;
  eachWithin(method, { file: method.file, scope: method.scope }, context.code, (one) => {
    looks ||= isRefExpr(one) ? /\.body(?:\.|$)/.test(one.ref) : isMemberExpr(one) && one.name === 'body';
    refuses ||= refusesByHand(one);
  });
  return looks && refuses ? unknown(`${name} refuses bodies by hand`) : NO;
}
