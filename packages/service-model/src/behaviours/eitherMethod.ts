import type { CodeCall, CodeFunction, Located, Place } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr, isMixExpr } from '../syntax/expr.ts';
import { calledName } from './calledName.ts';
import { receiverOf } from './receiverOf.ts';

const partsOf = ({ place, expr }: Located): Located[] => (isMixExpr(expr) ? expr.mix.flatMap((part) => partsOf({ place, expr: part })) : [{ place, expr }]);

/** What a value may be: each side of a condition, each return of the company's own function that makes it. */
function choicesOf(at: Located, { values, origins }: CodeContext): Located[] {
  const { place, expr } = values.resolve(at);
  if (!isCallExpr(expr)) return partsOf({ place, expr });
  const fn = expr.new ? undefined : origins.ofCallee({ place, expr })?.fn;
  const there: Place | undefined = fn && { file: fn.file, scope: fn.scope };
  return fn && there ? fn.fact.returns.flatMap((returned) => partsOf({ place: there, expr: returned })) : [];
}

/**
 * Methods of the company's own classes of which a call enters one, where which is known only when it runs:
 * `const storage = remote ? this.s3 : this.disk; storage.remove(id)`. None, where there is no choice.
 */
export function eitherMethod(call: CodeCall, context: CodeContext): CodeFunction[] {
  const receiver = receiverOf(call);
  const choices = receiver ? choicesOf(receiver, context) : [];
  if (choices.length < 2) return [];
  const classes = new Set(choices.flatMap((choice) => context.origins.of(choice)?.class ?? []));
  return classes.size < 2 ? [] : [...classes].flatMap((one) => context.code.member(one, calledName(call))?.method ?? []);
}
