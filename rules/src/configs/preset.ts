import type { ESLint, Linter } from 'eslint';
import { schemaLanguages } from '@nilometer/service-model';
import { JSON_PLUGIN, jsonPlugin } from '../languages/jsonPlugin.ts';
import { NAMESPACE } from '../languages/languageNames.ts';
import { cacheSettings } from './cacheSettings.ts';
import type { PresetName } from './levels.ts';
import { factsOfPreset } from './factsOfPreset.ts';
import { presetRules } from './presetRules.ts';

const CODE = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';

/**
 * A preset as an array of ESLint configurations: the code that the user's configuration already lints, with whichever
 * parser it names, and schemas, in languages of our own.
 */
export const preset = (name: PresetName, plugin: ESLint.Plugin): Linter.Config[] => [
  {
    name: `nilometer/${name}`,
    // `ignores` instead of `files`: naming *.ts in `files` would make ESLint lint TypeScript also where
    // no parser for it is configured, and every such file would be a syntax error.
    ignores: ['**/*', `!${CODE}`],
    plugins: { nilometer: plugin },
    settings: cacheSettings(factsOfPreset(name)),
    rules: presetRules(name, 'js'),
  },
  ...schemaLanguages.map(({ id, extension }): Linter.Config => ({
    name: `nilometer/${name}/${id}`,
    files: [`**/*${extension}`],
    plugins: { nilometer: plugin },
    language: `${NAMESPACE}/${id}`,
    settings: cacheSettings(factsOfPreset(name)),
    rules: presetRules(name, 'schema'),
  })),
];

/**
 * package.json, as a preset to be added by itself: it brings a file into the run that ESLint would not lint, and rules
 * that need types and that a team applies to every file crash on it.
 */
export const packageJsonPreset = (plugin: ESLint.Plugin): Linter.Config[] => [
  {
    name: 'nilometer/package.json',
    files: ['**/package.json'],
    plugins: { nilometer: plugin, [JSON_PLUGIN]: jsonPlugin },
    language: `${JSON_PLUGIN}/json`,
    settings: cacheSettings('entities'),
    rules: presetRules('recommended', 'json'),
  },
];
