import { catalogue, type GateSettings, type GuidelineId } from '@nilometer/policy';
import type { FindingLevel } from './verdict.ts';

const gravity = { notice: 0, warn: 1, block: 2 } as const satisfies Record<FindingLevel, number>;

/** The less grave of the two. */
export const atMost = (level: FindingLevel, cap: FindingLevel = 'block'): FindingLevel => (gravity[cap] < gravity[level] ? cap : level);

/** The gravest; `none` of an empty list. */
export const gravest = (levels: readonly FindingLevel[]): FindingLevel | 'none' =>
  levels.reduce<FindingLevel | 'none'>((worst, level) => (worst === 'none' || gravity[level] > gravity[worst] ? level : worst), 'none');

/** Level of an id in a blocking tier: what the policy says, else its catalogue row. */
export function levelOf(id: GuidelineId, levels: GateSettings['levels']): FindingLevel | 'off' {
  const row = catalogue[id];
  return levels[id] ?? ('gateLevel' in row ? row.gateLevel : 'notice');
}

/** Bans hold in every tier; everything else warns where the tier does not block. */
export function inTier(id: GuidelineId, level: FindingLevel, tierBlocks: boolean): FindingLevel {
  return level === 'block' && !tierBlocks && id !== 'banned-dependencies' ? 'warn' : level;
}
