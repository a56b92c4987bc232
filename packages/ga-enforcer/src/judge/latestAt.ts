import { own } from '../own.ts';
import type { AgeContext, Reading } from './ageContext.ts';
import type { Release } from './release.ts';

/**
 * The release that `latest` names. Tags have no history: under a past `now` it is the highest stable version
 * published by then and not above the recorded tag.
 */
export function latestAt({ releases, distTags, now, past }: AgeContext, reading: Reading): Release | undefined {
  const tag = own(distTags, 'latest');
  const tagged = releases.find(({ version }) => version.version === tag);
  if (tag !== undefined && !past) return tagged;
  return releases.findLast(
    ({ version }) =>
      version.prerelease.length === 0 && reading(version.version) <= now && (tagged === undefined || version.compare(tagged.version) <= 0),
  );
}
