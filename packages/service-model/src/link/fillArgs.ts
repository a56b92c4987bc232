import type { DecoratorFact } from '../syntax/facts.ts';
import { isList, isObject, isRef, OPAQUE, type Value } from '../syntax/value.ts';

/** Puts the arguments of a use in place of an alias's parameters. */
function substitute(value: Value, params: readonly string[], args: readonly Value[]): Value {
  if (isRef(value)) {
    const index = params.indexOf(value.ref);
    return index === -1 ? value : (args[index] ?? OPAQUE);
  }
  if (isList(value)) return value.map((item) => substitute(item, params, args));
  if (!isObject(value)) return value;
  return { object: Object.fromEntries(Object.entries(value.object).map(([key, item]) => [key, substitute(item, params, args)])), open: value.open };
}

const isPlain = (value: Value): boolean => {
  if (isRef(value)) return false;
  if (isList(value)) return value.every(isPlain);
  if (isObject(value)) return !value.open && Object.values(value.object).every(isPlain);
  return typeof value !== 'object' || value === null || !('opaque' in value);
};

/**
 * The arguments that a decorator inside an alias gets. What the alias computes can't be read; then those of the use
 * count, over the literal ones of the alias: `Column({ type: 'text', ...options })` used with `{ nullable: true }`.
 */
export function fillArgs(inner: DecoratorFact, params: readonly string[], outer: readonly Value[]): readonly Value[] {
  if (inner.args === null) return outer;
  const filled = inner.args.map((value) => substitute(value, params, outer));
  if (filled.every(isPlain) || outer.length === 0) return filled;
  const [first] = filled;
  const [given] = outer;
  if (!isObject(first) || !isObject(given)) return outer;
  const literals = Object.fromEntries(Object.entries(first.object).filter(([, value]) => isPlain(value)));
  return [{ object: { ...literals, ...given.object }, open: given.open }, ...outer.slice(1)];
}
