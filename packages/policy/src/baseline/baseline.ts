/** One known finding. Matched by fingerprint alone; the rest is there for whoever reads the diff. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly guideline: string;
  /** Relative to the policy's root, with `/`. */
  readonly file: string;
  readonly entity?: string;
  readonly message: string;
}

/** `nilometer.baseline.json`: findings that were there when the rule came, so that only new ones count. */
export interface Baseline {
  readonly format: 1;
  readonly findings: readonly BaselineEntry[];
}

export const BASELINE_FILE = 'nilometer.baseline.json';
