import type { ESLint, Linter } from 'eslint';
import type { PresetName } from './configs/levels.ts';
import { packageJsonPreset, preset } from './configs/preset.ts';
import { pluginVersion } from './io/pluginVersion.ts';
import { NAMESPACE } from './languages/languageNames.ts';
import { languages } from './languages/schemaLanguage.ts';
import { rules } from './rules/all.generated.ts';

/** ESLint's plugin object; each preset is an array of configurations, to be spread or nested in the user's own. */
export interface NilometerPlugin extends ESLint.Plugin {
  readonly configs: Record<PresetName | 'packageJson', Linter.Config[]>;
}

const plugin: NilometerPlugin = {
  meta: { name: 'eslint-plugin-nilometer', version: pluginVersion(), namespace: NAMESPACE },
  rules,
  languages,
  // A getter, as the presets hold the plugin: ESLint wants the very object that users register as `nilometer` themselves.
  get configs() {
    return {
      recommended: preset('recommended', plugin),
      strict: preset('strict', plugin),
      all: preset('all', plugin),
      packageJson: packageJsonPreset(plugin),
    };
  },
};

export default plugin;
