import type { Release } from './release.ts';

const MINUTE = 60_000;

interface Stored {
  readonly text: string;
  readonly minor: string;
  readonly time: number;
}

/** Successive versions of one minor, each run as long as its times lie within a minute of its first. */
function runs(stored: readonly Stored[]): Stored[][] {
  const found: Stored[][] = [];
  for (const version of stored) {
    const run = found.at(-1);
    const first = run?.[0];
    if (run && first && first.minor === version.minor && Math.abs(version.time - first.time) <= MINUTE) run.push(version);
    else found.push([version]);
  }
  return found;
}

/** Mirrors store what they are asked for, in any order: a higher version with an earlier time shows it. */
function outrunByHigher(stored: readonly Stored[], earliest: Map<string, number>): void {
  const soonest = new Map<string, number>();
  for (const { text, minor, time } of stored.toReversed()) {
    const higher = soonest.get(minor) ?? Infinity;
    if (higher < time) earliest.set(text, higher);
    soonest.set(minor, Math.min(higher, time));
  }
}

/** Nobody releases three versions within a minute; a mirror that fills itself stores them so. */
function storedTogether(stored: readonly Stored[], created: number, earliest: Map<string, number>): void {
  let before = created;
  for (const run of runs(stored)) {
    if (run.length >= 3) {
      for (const { text, time } of run) earliest.set(text, Math.min(before, time, earliest.get(text) ?? Infinity));
    }
    before = run.at(-1)?.time ?? before;
  }
}

/**
 * The versions whose recorded time can't be trusted, with the earliest instant that each may really have.
 * @param releases ascending
 * @param timeOf recorded times, `null` where there is none
 * @param created when the package itself appeared; -Infinity when nobody knows
 */
export function untrustedTimes(releases: readonly Release[], timeOf: (version: string) => number | null, created: number): ReadonlyMap<string, number> {
  const stored = releases.flatMap(({ version }): Stored[] => {
    const time = timeOf(version.version);
    if (time === null || version.prerelease.length > 0) return [];
    return [{ text: version.version, minor: `${version.major}.${version.minor}`, time }];
  });
  const earliest = new Map<string, number>();
  outrunByHigher(stored, earliest);
  storedTogether(stored, created, earliest);
  return earliest;
}
