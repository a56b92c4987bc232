import type { Finding } from '../finding.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

export interface BaselineOutcome<F extends Finding> {
  /** New since the baseline. */
  readonly kept: readonly F[];
  readonly baselined: readonly F[];
  /** Entries that nothing matches any more: the baseline can be written anew, smaller. */
  readonly fixed: readonly BaselineEntry[];
}

/** Parts findings into new and known ones. */
export function applyBaseline<F extends Finding>(findings: readonly F[], baseline: Baseline): BaselineOutcome<F> {
  const known = new Set(baseline.findings.map((entry) => entry.fingerprint));
  const found = new Set(findings.map((finding) => finding.fingerprint));
  return {
    kept: findings.filter((finding) => !known.has(finding.fingerprint)),
    baselined: findings.filter((finding) => known.has(finding.fingerprint)),
    fixed: baseline.findings.filter((entry) => !found.has(entry.fingerprint)),
  };
}
