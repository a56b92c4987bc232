import type { Report } from './report.ts';

export interface ExitOptions {
  /** Unparsed files and sites left to a person count as failures. */
  readonly strict?: boolean;
  /** Print everything and exit 0, unless the run could not proceed. */
  readonly reportOnly?: boolean;
  /** More warnings than this count as a failure. */
  readonly maxWarnings?: number;
}

export type ExitCode = 0 | 1 | 2 | 3;

type Judged = Pick<Report, 'outcome' | 'findings' | 'counts' | 'failures'>;

function isFailure({ findings, counts, failures = [] }: Judged, { strict = false, maxWarnings = Infinity }: ExitOptions): boolean {
  const warnings = findings.filter((finding) => finding.level === 'warn').length;
  return failures.length > 0 || findings.some((finding) => finding.level === 'error') || warnings > maxWarnings || (strict && counts.unparsed + counts.manual > 0);
}

/**
 * The only place that turns a report into a number: 0 clean, 1 findings or failures, 2 the run could not proceed,
 * 3 undetermined. When several apply: 2, then 1, then 3.
 */
export function exitCode(report: Judged, options: ExitOptions = {}): ExitCode {
  if (report.outcome === 'failed') return 2;
  if (options.reportOnly) return 0;
  if (isFailure(report, options)) return 1;
  return report.outcome === 'undetermined' ? 3 : 0;
}
