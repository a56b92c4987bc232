import type { LevelledFinding } from './finding.ts';

/** Something that could not be read or judged. It is never silently dropped: every report counts it. */
export interface NotJudged {
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  readonly reason: string;
}

/** Each run ends in one of these; `exitCode` is the only place that turns it into a number. */
export type Outcome = 'clean' | 'findings' | 'undetermined' | 'failed';

export interface ReportCounts {
  /** Files that were looked at. */
  readonly files: number;
  /** Facts that are unknown, so that a guideline abstained. */
  readonly notJudged: number;
  /** Files that no parser could read. */
  readonly unparsed: number;
  /** Sites that a codemod left to a person. */
  readonly manual: number;
  readonly waived: number;
  readonly baselined: number;
}

/** What a command found, whole; a reporter is a pure function from this to text. */
export interface Report<Body = unknown> {
  readonly kind: 'lint' | 'migrate' | 'gate' | 'check';
  /** Prefix that turns a finding's file into a path below the current directory: '' or 'services/orders/'. */
  readonly pathPrefix: string;
  readonly findings: readonly LevelledFinding[];
  readonly notJudged: readonly NotJudged[];
  readonly unparsed: readonly NotJudged[];
  readonly outcome: Outcome;
  readonly counts: ReportCounts;
  /** What was assumed because nobody said it, a sentence each. */
  readonly assumed: readonly string[];
  /** What will matter soon, a sentence each: waivers that end within days. */
  readonly notices?: readonly string[];
  readonly body: Body;
}

export interface ReporterOptions {
  readonly color: boolean;
  /** Columns of the terminal that a person reads on; left out where there is none. */
  readonly width?: number | undefined;
  /** From the repository's root to the current directory: '' or 'services/orders/'. Formats that machines read start there. */
  readonly rootPrefix?: string;
  /** The text of a line of a finding's file, for code frames; pure reporters get it handed in. */
  readonly sourceLine?: (file: string, line: number) => string | undefined;
}

/** Pure: a report in, text out. One file a format under `reporters/`. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
