import json from '@eslint/json';
import type { ESLint } from 'eslint';

/** Under a key of our own: ESLint refuses two objects under one key, and users register @eslint/json as `json`. */
export const JSON_PLUGIN = 'nilometer-json';

/**
 * The JSON language for package.json. Its namespace stays `json`, so that the user's own `json/*` rules,
 * which name their languages by it, still run on the files whose language our presets set.
 */
export const jsonPlugin = {
  meta: { name: '@eslint/json', version: json.meta.version, namespace: 'json' },
  languages: { json: json.languages.json },
} satisfies ESLint.Plugin;
