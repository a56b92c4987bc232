import type { Detector } from '@nilometer/service-model';

type Language = Detector['languages'][number];

// ESLint aborts the run when an enabled rule does not name the active language. `json` is the namespace of
// @eslint/json, so these names match whichever key it is registered under, ours (`jsonPlugin.ts`) or the user's.
const ESLINT_NAMES = {
  js: ['js/js'],
  json: ['json/json', 'json/jsonc'],
  // No ESLint language: `nilometer lint` judges these files.
  schema: [],
} as const satisfies Record<Language, readonly string[]>;

/** `meta.languages` of a rule whose detector judges these kinds of files. */
export const languageNames = (languages: readonly Language[]): string[] => languages.flatMap((language) => ESLINT_NAMES[language]);
