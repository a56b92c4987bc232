import type { GateSettings } from '../policy.ts';
import type { Config } from './schema/config.ts';

type GateConfig = NonNullable<Config['gate']>;
type TierConfig = NonNullable<NonNullable<GateConfig['tiers']>['platform']>;

const tier = (blocks: boolean, config: TierConfig = {}) => ({
  blocks: config.blocks ?? blocks,
  ...(config.windowDays === undefined ? {} : { windowDays: config.windowDays }),
});

const defined = <T extends object>(table: T) => {
  const entries = Object.entries(table).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
};

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
    packages: defined(config.packages ?? {}),
    lines: config.lines ?? {},
    tiers: {
      platform: tier(true, tiers.platform),
      production: tier(true, tiers.production),
      development: tier(false, tiers.development),
      transitive: tier(false, tiers.transitive),
    },
    levels: defined(config.levels ?? {}),
  };
}
