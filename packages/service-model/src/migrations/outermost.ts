import type { CodeCall } from '../link/code.ts';

/** Of calls that start at one place, `a.b().c()`, the whole chain alone. @param calls in source order, longer ones first */
export function outermost(calls: readonly CodeCall[]): CodeCall[] {
  const starts = new Set<number>();
  return calls.filter(({ expr: { at: [start] } }) => !starts.has(start) && starts.add(start));
}
