import type { GuidelineId } from '@nilometer/policy';

/** One scenario: a file to lint, and what lies around it. */
export interface RuleCase {
  readonly name: string;
  /** Path of the file that is linted; `package.json` and schemas are linted by ESLint alone. Default: `src/subject.ts`. */
  readonly file?: string;
  readonly code: string;
  /** Other files of the scenario, by path; what lies in node_modules is an installed package. */
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What `nilometer.config.json` says; there is none when left out. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

export interface ExpectedError {
  readonly messageId: string;
  /** Every placeholder of the message; `<case>` stands for the folder of the scenario. */
  readonly data: Readonly<Record<string, string>>;
  readonly suggestions?: readonly { readonly messageId: string; readonly data: Readonly<Record<string, string>>; readonly output: string }[];
}

/** In `code`, «…» marks where each error is expected, in the order of `errors`. */
export interface InvalidCase extends RuleCase {
  readonly errors: readonly [ExpectedError, ...ExpectedError[]];
  /** What `--fix` makes of it; left out, it must change nothing. */
  readonly output?: string;
  /** What is different in the smallest scenario like this one that is fine. */
  readonly twin: Omit<Partial<RuleCase>, 'name'>;
}

export interface RuleTable {
  readonly id: GuidelineId;
  /** Each case is a project of its own, for a rule that looks at all files. Costs a start of oxlint for each. */
  readonly alone?: true;
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}
