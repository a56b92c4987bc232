import type { Finding } from '../finding.ts';
import { groupBy } from '../groupBy.ts';
import type { Suppressions } from './parseSuppressions.ts';

/** More were suppressed than there are findings today. */
export interface UnmatchedSuppression {
  readonly file: string;
  readonly rule: string;
  readonly suppressed: number;
  readonly found: number;
}

export interface Suppressed<F extends Finding> {
  /** In source order: which ones a count means, nobody has written down. */
  readonly taken: readonly F[];
  readonly unmatched: readonly UnmatchedSuppression[];
  /** Errors of rules that are not ours, which stay ESLint's. */
  readonly others: number;
}

const PREFIX = 'nilometer/';

/**
 * As many findings of each file and rule as ESLint suppresses there.
 * @param pathOf from a finding's file to its path in the suppressions
 */
export function takeSuppressed<F extends Finding>(findings: readonly F[], suppressions: Suppressions, pathOf: (file: string) => string): Suppressed<F> {
  const found = groupBy(findings, ({ file, guideline }) => JSON.stringify([pathOf(file), PREFIX + guideline]));
  const entries = Object.entries(suppressions).flatMap(([file, rules]) => Object.entries(rules).map(([rule, { count }]) => ({ file, rule, count })));
  const ours = entries.filter(({ rule }) => rule.startsWith(PREFIX)).map((entry) => {
    const all = found.get(JSON.stringify([entry.file, entry.rule])) ?? [];
    return { ...entry, all: [...all].sort((a, b) => a.range.start.offset - b.range.start.offset) };
  });
  return {
    taken: ours.flatMap(({ all, count }) => all.slice(0, count)),
    unmatched: ours.filter(({ all, count }) => all.length < count).map(({ file, rule, count, all }) => ({ file, rule, suppressed: count, found: all.length })),
    others: entries.filter(({ rule }) => !rule.startsWith(PREFIX)).reduce((sum, { count }) => sum + count, 0),
  };
}
