import type { CodeClass, CodeFunction, Located, Place } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr, isMixExpr } from '../syntax/expr.ts';
import type { DecoratorFact } from '../syntax/facts.ts';
import { exprOfValue } from './exprOfValue.ts';

/** A decorator as applied: where it comes from, and what it was given. */
export interface Decoration {
  /** As an origin's: `@nestjs/microservices#EventPattern`. */
  readonly path: string;
  readonly args: readonly Located[];
}

const COMPOSES = /^@nestjs\/common#applyDecorators$/;
/** Decorators of decorators of decorators: ever-gauzy goes 3 deep. */
const MAX_DEPTH = 6;

/** What `applyDecorators(EventPattern(topic), …)` applies, in a function of the company's own. */
function composed(at: Located, context: CodeContext, depth: number): Decoration[] {
  const { place, expr } = at;
  if (isMixExpr(expr)) return expr.mix.flatMap((part) => composed({ place, expr: part }, context, depth));
  if (!isCallExpr(expr) || depth > MAX_DEPTH) return [];
  const callee = context.origins.of({ place, expr: expr.call });
  const args = expr.args.map((argument) => ({ place, expr: argument }));
  if (!callee) return [];
  if (COMPOSES.test(callee.path)) return args.flatMap((one) => composed(one, context, depth + 1));
  return callee.fn ? returned(callee.fn, args, context, depth + 1) : [{ path: callee.path, args }];
}

function returned(fn: CodeFunction, args: readonly Located[], context: CodeContext, depth: number): Decoration[] {
  const place: Place = { file: fn.file, scope: fn.scope, given: { file: fn.file, scope: fn.scope, args } };
  return fn.fact.returns.flatMap((expr) => composed({ place, expr }, context, depth));
}

/** What decorators stand for, the company's own compositions taken apart. @param place where their names mean something */
export function decorationsOf(decorators: readonly DecoratorFact[] | undefined, place: Place, context: CodeContext): Decoration[] {
  return (decorators ?? []).flatMap(({ ref, args }) => {
    const origin = context.origins.of({ place, expr: { ref } });
    const given = (args ?? []).map((value) => ({ place, expr: exprOfValue(value) }));
    if (!origin) return [];
    return origin.fn ? returned(origin.fn, given, context, 0) : [{ path: origin.path, args: given }];
  });
}

export interface DecoratedMethod {
  readonly method: CodeFunction;
  readonly owner: CodeClass;
  readonly decorations: readonly Decoration[];
}

/** Methods of a file's classes that are decorated at all. */
export const decoratedMethods = (file: string, context: CodeContext): DecoratedMethod[] =>
  context.code.functionsOf(file).flatMap((method) => {
    const { owner, fact } = method;
    if (!owner || !fact.decorators) return [];
    return [{ method, owner, decorations: decorationsOf(fact.decorators, { file, scope: owner.fact.scope }, context) }];
  });

/** What is on a class itself. */
export const decorationsOn = ({ file, fact }: CodeClass, context: CodeContext): Decoration[] =>
  decorationsOf(fact.decorators, { file, scope: fact.scope }, context);
