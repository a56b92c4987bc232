import type { ESLint, Linter } from 'eslint';
import type { PresetName } from './configs/levels.ts';
import { packageJsonPreset, preset } from './configs/preset.ts';
import { policyConfigs, type PolicyOptions } from './configs/policyConfigs.ts';
import { pluginVersion } from './io/pluginVersion.ts';
import { NAMESPACE } from './languages/languageNames.ts';
import { languages } from './languages/schemaLanguage.ts';
import { rules } from './rules/all.generated.ts';

export type { PolicyOptions } from './configs/policyConfigs.ts';
export type { NilometerRules, RuleOptions } from './ruleOptions.ts';

/** ESLint's plugin object; each preset is an array of configurations, to be spread or nested in the user's own. */
export interface NilometerPlugin extends ESLint.Plugin {
  readonly configs: Record<PresetName | 'packageJson', Linter.Config[]>;
  /**
   * Configurations with the severities and options of `nilometer.config.json`: `export default [...nilometer.policy()]`.
   * @throws Error with the file, line and column where it can not be used
   */
  policy(options?: PolicyOptions): Linter.Config[];
}

const plugin: NilometerPlugin = {
  meta: { name: 'eslint-plugin-nilometer', version: pluginVersion(), namespace: NAMESPACE },
  rules,
  languages,
  policy: (options) => policyConfigs(plugin, options),
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
