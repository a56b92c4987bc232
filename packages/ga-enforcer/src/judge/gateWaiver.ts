import { endOf, isActive, matchesFinding, type Waivable, type Waiver } from '@nilometer/policy';
import { satisfies } from 'semver';
import { DAY } from './ageRulesOf.ts';

/** An exception for longer than this is a policy of its own. */
const LONGEST_DAYS = 30;

export type WaiverStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'holds'; readonly waiver: Waiver }
  /** It covers the finding, but does not count; `why` goes into the finding's message. */
  | { readonly kind: 'void'; readonly why: string };

/** Why a waiver that covers a finding does not hold; `null`: it does. */
function whyVoid(waiver: Waiver, mature: readonly string[], now: Date): string | null {
  const { expires, owner, refuses } = waiver;
  if (!isActive(waiver, now)) return `its waiver expired on ${expires} (owner ${owner})`;
  if (endOf(expires) - now.getTime() > (LONGEST_DAYS + 1) * DAY) {
    return `its waiver is void: it ends on ${expires}, more than ${LONGEST_DAYS} days ahead (owner ${owner})`;
  }
  const works = refuses === undefined ? undefined : mature.find((version) => !satisfies(version, refuses, { includePrerelease: true }));
  return works === undefined ? null : `its waiver is void: ${works} is none of the versions that it refuses, ${refuses} (owner ${owner})`;
}

/**
 * @param mature versions that have soaked and would mend the finding: a waiver that `refuses` them all holds on
 */
export function gateWaiver(finding: Waivable, waivers: readonly Waiver[], mature: readonly string[], now: Date): WaiverStanding {
  const covering = waivers.filter((waiver) => matchesFinding(waiver, finding)).map((waiver) => ({ waiver, why: whyVoid(waiver, mature, now) }));
  const holding = covering.find(({ why }) => why === null);
  if (holding) return { kind: 'holds', waiver: holding.waiver };
  const [first] = covering;
  return first?.why ? { kind: 'void', why: first.why } : { kind: 'none' };
}
