import type { Ci, Stack } from '../io/detectStack.ts';

/** What `init` is to write. */
export interface Choices {
  readonly policy: boolean;
  readonly eslint: boolean;
  readonly baseline: boolean;
  readonly pipeline: Ci | null;
  readonly editor: boolean;
}

/** What follows from what was found: a pipeline where one runs, settings of the editor that somebody uses. */
export const defaultChoices = ({ policyAbove, legacyEslint, ci, usesVsCode }: Stack): Choices => ({
  // One here would hold instead of the one above, and nobody would notice.
  policy: policyAbove === null,
  // ESLint takes a flat configuration instead of the old one, whose rules would be gone.
  eslint: legacyEslint === null,
  baseline: true,
  pipeline: ci,
  editor: usesVsCode,
});
