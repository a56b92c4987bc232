import type { Verdict } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { middlewareDecides } from '../access/middlewareDecides.ts';
import { middlewareValidates } from '../input/middlewareValidates.ts';
import { anyOf, NO } from '../verdict.ts';

/** What middleware does that runs before a handler. */
export interface Runs {
  readonly decides: Verdict;
  readonly validates: Verdict;
}

export const NOTHING_RUNS: Runs = { decides: NO, validates: NO };

export const allRuns = (runs: readonly Runs[]): Runs => ({
  decides: anyOf(runs.map(({ decides }) => decides)),
  validates: anyOf(runs.map(({ validates }) => validates)),
});

export const runsOf = (items: readonly Located[], context: CodeContext): Runs => ({
  decides: anyOf(items.map((item) => middlewareDecides(item, context))),
  validates: anyOf(items.map((item) => middlewareValidates(item, context))),
});

/** Of middleware that stands before many endpoints: what nobody knows of it is hardly that it validates them all. */
export function widely(items: readonly Located[], context: CodeContext): Runs {
  const { decides, validates } = runsOf(items, context);
  return { decides, validates: validates.value === 'yes' ? validates : NO };
}
