import type { CodeFacts } from '../syntax/code.ts';
import { isFunctionExpr, isObjectExpr } from '../syntax/expr.ts';
import type { Span } from '../syntax/moduleUse.ts';

const STANDS_IN = /^(?:mock|fake|stub|dummy)(?=[A-Z_])/;

const spans = new WeakMap<CodeFacts, readonly Span[]>();

/** Functions of objects that stand in for others where no service runs: `const mockMailer = { send: (to) => log(to) }`. */
function standInsOf(code: CodeFacts): readonly Span[] {
  const known = spans.get(code);
  if (known) return known;
  const found = code.scopes.flatMap(({ locals }) => locals.flatMap(({ name, init }) =>
    (STANDS_IN.test(name) && init !== null && isObjectExpr(init) ? init.object : []).flatMap(([, value]) => (isFunctionExpr(value) ? code.scopes[value.fn]?.span ?? [] : []))));
  spans.set(code, found);
  return found;
}

export const standsIn = (offset: number, code: CodeFacts): boolean => standInsOf(code).some(({ start, end }) => start <= offset && offset < end);
