import type { GateSettings } from '../policy.ts';
import type { Config } from './schema/config.ts';

type GateConfig = NonNullable<Config['gate']>;

/** Fills in the numbers of the GA enforcer's page, "What more than two weeks stale means". */
export function resolveGate(config: GateConfig): GateSettings {
  const { tiers = {}, advisory = {} } = config;
  return {
    windowDays: config.windowDays ?? 14,
    soakDays: config.soakDays ?? 3,
    majorGraceDays: config.majorGraceDays ?? 180,
    maxSnapshotAgeDays: config.maxSnapshotAgeDays ?? 2,
    abandonedDays: config.abandonedDays ?? 730,
    advisory: { minSeverity: advisory.minSeverity ?? 'high', windowDays: advisory.windowDays ?? 3 },
    runtime: config.runtime ?? null,
    platformPackages: config.platformPackages ?? [],
    packages: config.packages ?? {},
    lines: config.lines ?? {},
    tiers: {
      platform: { blocks: true, ...tiers.platform },
      production: { blocks: true, ...tiers.production },
      development: { blocks: false, ...tiers.development },
      transitive: { blocks: false, ...tiers.transitive },
    },
    levels: config.levels ?? {},
  };
}
