import { groupBy, printable } from '@nilometer/policy';
import type { DependencyVerdict } from '../judge/verdict.ts';
import { shortList } from './shortList.ts';
import { titleOf } from './titleOf.ts';

/** A line for each Node that keeps dependencies from moving; what blocks says so itself. */
export function heldByEngines(dependencies: readonly DependencyVerdict[], shown: number): string[] {
  const held = dependencies.flatMap((verdict) =>
    verdict.holder?.kind === 'engines' && verdict.level !== 'block' ? [{ by: verdict.holder.by, title: titleOf(verdict) }] : []);
  return [...groupBy(held, ({ by }) => by)].map(([by, below]) => `held by ${printable(by)}: ${shortList([...new Set(below.map(({ title }) => title))], shown)}`);
}
