import { resolve } from 'node:path';
import { loadPolicy, type GuidelineSetting } from '@nilometer/policy';
import { type Detector, detectors } from '@nilometer/service-model';
import type { ESLint, Linter } from 'eslint';
import { codeConfig, packageJsonConfig, schemaConfigs } from './preset.ts';
import { cacheSettings } from './cacheSettings.ts';
import { factsOf } from './factsOfPreset.ts';
import { rulesOf } from './presetRules.ts';
import type { Level } from './levels.ts';

export interface PolicyOptions {
  /** Folder from which `nilometer.config.json` is looked up, as `nilometer lint` does; the process's when left out. */
  readonly cwd?: string;
  /** A configuration named by hand, absolute or relative to `cwd`, instead of the nearest one upwards. */
  readonly configFile?: string;
  /** Lint package.json too, as the preset `packageJson` does. */
  readonly packageJson?: boolean;
  /** Lint schemas in languages of their own too (`.prisma`), as the other presets do: each is a configuration with `files` of its own. */
  readonly schemas?: boolean;
}

/**
 * Configurations with the severities and options of the policy, so that editor and CI agree with `nilometer lint`. The
 * rules judge by the very file that was found here.
 * @throws ConfigError when the policy can not be used
 */
export function policyConfigs(plugin: ESLint.Plugin, { cwd = process.cwd(), configFile, packageJson = false, schemas = false }: PolicyOptions = {}): Linter.Config[] {
  const folder = resolve(cwd);
  const { policy, file } = loadPolicy({ from: folder, ...(configFile !== undefined && { configFile: resolve(folder, configFile) }) });
  const all: readonly Detector[] = Object.values(detectors);
  const level = ({ id }: Pick<Detector, 'id'>): Level => levelOf(policy.guidelines[id]);
  const settings = cacheSettings(factsOf(level, all), file ?? undefined);
  return [
    { ...codeConfig(plugin), name: 'nilometer/policy', settings, rules: rulesOf(level, 'js', all) },
    ...(schemas ? schemaConfigs(plugin) : []).map(({ id, config }): Linter.Config => ({ ...config, name: `nilometer/policy/${id}`, settings, rules: rulesOf(level, 'schema', all) })),
    ...(packageJson ? [{ ...packageJsonConfig(plugin), name: 'nilometer/policy of package.json', settings, rules: rulesOf(level, 'json', all) }] : []),
  ];
}

const levelOf = (setting: GuidelineSetting | undefined): Level =>
  (setting ? { severity: setting.severity, ...(Object.keys(setting.options).length > 0 && { options: setting.options }) } : { severity: 'off' });
