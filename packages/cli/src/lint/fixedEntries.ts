import type { BaselineEntry } from '@nilometer/policy';

/** What fails a run with a baseline: entries that are fixed, a sentence each, then the command that takes them out. */
export function fixedEntries(fixed: readonly BaselineEntry[], prune: string): string[] {
  if (fixed.length === 0) return [];
  const said = fixed.map(({ guideline, file, entity }) => `fixed, and still in the baseline: ${guideline} in ${file}${entity === undefined ? '' : ` (${entity})`}`);
  return [...said, `what is fixed must leave the baseline, or it may come back unseen: ${prune}`];
}
