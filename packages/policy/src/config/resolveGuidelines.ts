import { catalogue } from '../catalogue.ts';
import type { Guideline } from '../guideline.ts';
import type { GuidelineSetting } from '../policy.ts';
import type { Config } from './schema/config.ts';

type Preset = 'recommended' | 'strict';
type SettingConfig = NonNullable<NonNullable<Config['guidelines']>[string]>;

function resolve(row: Guideline, preset: Preset, config: SettingConfig | undefined): GuidelineSetting {
  const given = typeof config === 'string' ? { severity: config } : config;
  return {
    severity: given?.severity ?? row.severity[preset],
    // Merging has written out the options of a locked row, by the preset under which it was locked.
    options: given?.locked ? (given.options ?? {}) : { ...row.options?.[preset], ...given?.options },
    locked: given?.locked ?? false,
  };
}

/** A setting for every guideline that lint judges; the gate's own have theirs in `gate.levels`. */
export function resolveGuidelines(preset: Preset, config: NonNullable<Config['guidelines']>): Record<string, GuidelineSetting> {
  const rows: readonly Guideline[] = Object.values(catalogue);
  const judged = rows.filter((row) => row.surfaces.includes('lint'));
  return Object.fromEntries(judged.map((row) => [row.id, resolve(row, preset, config[row.id])]));
}
