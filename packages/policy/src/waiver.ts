/** An exception with an owner and an end: one format for lint, codemods and the gate. */
export interface Waiver {
  /** Guideline id, `ga/*` ids included. */
  readonly guideline: string;
  /** What it covers; every given part must match. Globs for `file` and `entity`, names for the rest. */
  readonly match: {
    readonly file?: string;
    readonly entity?: string;
    readonly package?: string;
    readonly version?: string;
    readonly fingerprint?: string;
  };
  readonly owner: string;
  readonly reason: string;
  readonly ticket?: string;
  /** ISO date (`2026-12-31`: to the end of that day, UTC) or instant. */
  readonly expires: string;
  /** Gate only: semver range of candidate versions known not to work. */
  readonly refuses?: string;
}
