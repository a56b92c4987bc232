import type { Finding } from '../finding.ts';
import { groupBy } from '../groupBy.ts';
import type { Waiver } from '../waiver.ts';
import { daysLeft, isActive } from './isActive.ts';
import { matchesFinding } from './matchesFinding.ts';
import { waiverNotice } from './waiverNotice.ts';

export interface WaiverOutcome<F extends Finding> {
  /** Not covered, in the order given; those that an expired waiver gives back are among them. */
  readonly kept: readonly F[];
  readonly waived: readonly F[];
  /** The ones of `kept` that only an expired waiver covers, which their message now says. They are errors. */
  readonly expired: readonly F[];
  /** A sentence for each waiver that is in use and ends within seven days. */
  readonly notices: readonly string[];
}

export interface ApplyWaiversOptions {
  /** Turns a finding's file into a path relative to the policy's root, where the report has another root. */
  readonly toPolicyPath?: (file: string) => string;
}

const givenBack = <F extends Finding>(finding: F, { expires, owner }: Waiver): F => ({
  ...finding,
  message: `${finding.message} (waiver expired on ${expires}, owner ${owner})`,
});

/** Takes out what active waivers cover. Pure: `now` decides which are active. */
export function applyWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
  now: Date,
  { toPolicyPath = (file) => file }: ApplyWaiversOptions = {},
): WaiverOutcome<F> {
  const kept: F[] = [];
  const waived: F[] = [];
  const expired: F[] = [];
  const inUse = new Set<Waiver>();
  const ofGuideline = groupBy(waivers, (waiver) => waiver.guideline);
  for (const finding of findings) {
    const placed = { ...finding, file: toPolicyPath(finding.file) };
    const covering = (ofGuideline.get(finding.guideline) ?? []).filter((waiver) => matchesFinding(waiver, placed));
    const active = covering.find((waiver) => isActive(waiver, now));
    const [ended] = covering;
    if (active) {
      inUse.add(active);
      waived.push(finding);
    } else if (ended) {
      const again = givenBack(finding, ended);
      kept.push(again);
      expired.push(again);
    } else kept.push(finding);
  }
  const notices = [...inUse].flatMap((waiver) => waiverNotice(waiver, daysLeft(waiver, now)) ?? []);
  return { kept, waived, expired, notices };
}
