import type { ESLint, Linter } from 'eslint';
import { schemaLanguages } from '@nilometer/service-model';
import { JSON_PLUGIN, jsonPlugin } from '../languages/jsonPlugin.ts';
import { NAMESPACE } from '../languages/languageNames.ts';
import { cacheSettings } from './cacheSettings.ts';
import type { PresetName } from './levels.ts';
import { factsOfPreset } from './factsOfPreset.ts';
import { presetRules } from './presetRules.ts';

const CODE = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';

/** The code that the user's configuration already lints, with whichever parser it names. */
export const codeConfig = (plugin: ESLint.Plugin): Linter.Config => ({
  // `ignores` instead of `files`: naming *.ts in `files` would make ESLint lint TypeScript also where
  // no parser for it is configured, and every such file would be a syntax error.
  ignores: ['**/*', `!${CODE}`],
  plugins: { nilometer: plugin },
});

/** Schemas, each in a language of our own; `id` is the language's. */
export const schemaConfigs = (plugin: ESLint.Plugin): { readonly id: string; readonly config: Linter.Config }[] =>
  schemaLanguages.map(({ id, extension }) => ({
    id,
    config: { files: [`**/*${extension}`], plugins: { nilometer: plugin }, language: `${NAMESPACE}/${id}` },
  }));

export const packageJsonConfig = (plugin: ESLint.Plugin): Linter.Config => ({
  files: ['**/package.json'],
  plugins: { nilometer: plugin, [JSON_PLUGIN]: jsonPlugin },
  language: `${JSON_PLUGIN}/json`,
});

/** A preset as an array of ESLint configurations: code, and schemas in languages of our own. */
export const preset = (name: PresetName, plugin: ESLint.Plugin): Linter.Config[] => [
  { ...codeConfig(plugin), name: `nilometer/${name}`, settings: cacheSettings(factsOfPreset(name)), rules: presetRules(name, 'js') },
  ...schemaConfigs(plugin).map(({ id, config }): Linter.Config => ({
    ...config,
    name: `nilometer/${name}/${id}`,
    settings: cacheSettings(factsOfPreset(name)),
    rules: presetRules(name, 'schema'),
  })),
];

/**
 * package.json, as a preset to be added by itself: it brings a file into the run that ESLint would not lint, and rules
 * that need types and that a team applies to every file crash on it.
 */
export const packageJsonPreset = (plugin: ESLint.Plugin): Linter.Config[] => [
  { ...packageJsonConfig(plugin), name: 'nilometer/package.json', settings: cacheSettings('entities'), rules: presetRules('recommended', 'json') },
];
