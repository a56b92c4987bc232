import { endsTooLate, GATE_MAX_DAYS, isActive, matchesFinding, type Waivable, type Waiver } from '@nilometer/policy';
import { satisfies } from 'semver';

export type WaiverStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'holds'; readonly waiver: Waiver }
  /** It covers the finding, but does not count; `why` goes into the finding's message. */
  | { readonly kind: 'void'; readonly why: string };

/** Why a waiver that covers a finding does not hold; `null`: it does. */
function whyVoid(waiver: Waiver, mature: readonly string[], now: Date): string | null {
  const { expires, owner, refuses } = waiver;
  if (!isActive(waiver, now)) return `its waiver expired on ${expires} (owner ${owner})`;
  if (endsTooLate(waiver, now)) {
    return `its waiver is void: it ends on ${expires}, more than ${GATE_MAX_DAYS} days ahead (owner ${owner})`;
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
