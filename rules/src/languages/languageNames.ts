import { type Detector, schemaLanguages } from '@nilometer/service-model';

type Language = Detector['languages'][number];

/** The namespace of this plugin: what its languages and rules are called by, whichever key users register it under. */
export const NAMESPACE = 'nilometer';

// ESLint aborts the run when an enabled rule does not name the active language. `json` is the namespace of
// @eslint/json, so these names match whichever key it is registered under, ours (`jsonPlugin.ts`) or the user's.
const ESLINT_NAMES: Record<Language, readonly string[]> = {
  js: ['js/js'],
  json: ['json/json', 'json/jsonc'],
  schema: schemaLanguages.map(({ id }) => `${NAMESPACE}/${id}`),
};

/** `meta.languages` of a rule whose detector judges these kinds of files. */
export const languageNames = (languages: readonly Language[]): string[] => languages.flatMap((language) => ESLINT_NAMES[language]);
