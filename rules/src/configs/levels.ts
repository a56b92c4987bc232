import type { Guideline, Severity } from '@nilometer/policy';

export interface Level {
  readonly severity: Severity;
  /** Where they differ from the rule's own defaults. */
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** What each preset makes of a guideline: `recommended` and `strict` as the catalogue says, `all` with every rule's own defaults. */
export const levels = {
  recommended: ({ severity, options }: Guideline): Level => ({ severity: severity.recommended, options: options?.recommended }),
  strict: ({ severity, options }: Guideline): Level => ({ severity: severity.strict, options: options?.strict }),
  all: (): Level => ({ severity: 'error' }),
} as const;

export type PresetName = keyof typeof levels;
