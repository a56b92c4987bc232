import { lazy } from '@nilometer/policy';
import type { ESLint } from 'eslint';

type EslintJson = typeof import('@eslint/json');

const isEslintJson = (loaded: unknown): loaded is EslintJson => typeof loaded === 'object' && loaded !== null && 'default' in loaded;

/** Loaded when a run meets a file in JSON: its 13 modules are a fifth of what the plugin costs to start. */
const eslintJson = lazy('@eslint/json', import.meta.url, isEslintJson);

/** Under a key of our own: ESLint refuses two objects under one key, and users register @eslint/json as `json`. */
export const JSON_PLUGIN = 'nilometer-json';

/**
 * The JSON language for package.json. Its namespace stays `json`, so that the user's own `json/*` rules,
 * which name their languages by it, still run on the files whose language our presets set.
 */
export const jsonPlugin = {
  meta: { name: '@eslint/json', namespace: 'json' },
  languages: {
    get json() {
      return eslintJson().default.languages.json;
    },
  },
} satisfies ESLint.Plugin;
