import { type Ban, endOf, type GateSettings, type Tier } from '@nilometer/policy';
import { satisfies } from 'semver';
import { own } from '../own.ts';
import { type AgeRules, clocks } from './ageContext.ts';
import { levelOf } from './levelOf.ts';

export const DAY = 86_400_000;

/** The policy's words about one package in one tier, as numbers. */
export function ageRulesOf(name: string, tier: Tier, gate: GateSettings, acceptsNode: AgeRules['acceptsNode'], bans: readonly Ban[]): AgeRules {
  const special = own(gate.packages, name);
  const grace = special?.majorGraceDays ?? gate.majorGraceDays;
  return {
    window: (gate.tiers[tier].windowDays ?? gate.windowDays) * DAY,
    soak: gate.soakDays * DAY,
    majorGrace: grace === 'off' ? 'off' : grace * DAY,
    line: special?.line ?? 'major',
    track: special?.track ?? 'line',
    blocking: new Set(clocks.filter((id) => levelOf(id, gate.levels) === 'block')),
    lineEnds: new Map(Object.entries(own(gate.lines, name) ?? {}).map(([line, { endsAt }]) => [line, endOf(endsAt)])),
    acceptsNode,
    refused: (version) => bans.some(({ versions }) => versions === undefined || satisfies(version, versions, { includePrerelease: true })),
  };
}
