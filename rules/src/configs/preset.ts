import type { ESLint, Linter } from 'eslint';
import { JSON_PLUGIN, jsonPlugin } from '../jsonPlugin.ts';
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

export const packageJsonConfig = (plugin: ESLint.Plugin): Linter.Config => ({
  files: ['**/package.json'],
  plugins: { nilometer: plugin, [JSON_PLUGIN]: jsonPlugin },
  language: `${JSON_PLUGIN}/json`,
});

/** A preset as an array of ESLint configurations. */
export const preset = (name: PresetName, plugin: ESLint.Plugin): Linter.Config[] => [
  { ...codeConfig(plugin), name: `nilometer/${name}`, settings: cacheSettings(factsOfPreset(name)), rules: presetRules(name, 'js') },
];

/**
 * package.json, as a preset to be added by itself: it brings a file into the run that ESLint would not lint, and rules
 * that need types and that a team applies to every file crash on it.
 */
export const packageJsonPreset = (plugin: ESLint.Plugin): Linter.Config[] => [
  { ...packageJsonConfig(plugin), name: 'nilometer/package.json', settings: cacheSettings('entities'), rules: presetRules('recommended', 'json') },
];
