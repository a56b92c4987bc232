import { parse } from 'semver';
import { own } from '../own.ts';
import type { AgeContext, Reading } from './ageContext.ts';
import { lineOf } from './line.ts';
import type { Release } from './release.ts';

/** Where `latest` points, whether or not the registry still has that version. */
export type Latest = Pick<Release, 'version' | 'line'>;

/**
 * What `latest` names. Tags have no history: under a past `now` it is the highest stable version published by then
 * and not above the recorded tag. The tag may lie on a major below the installed one, among whose releases it is not.
 */
export function latestAt({ releases, distTags, now, past, rules }: AgeContext, reading: Reading): Latest | undefined {
  const tagged = parse(own(distTags, 'latest'));
  if (tagged && !past) return { version: tagged, line: lineOf(tagged, rules.line) };
  return releases.findLast(
    ({ version }) => version.prerelease.length === 0 && reading(version.version) <= now && (tagged === null || version.compare(tagged) <= 0),
  );
}
