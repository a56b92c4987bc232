import type { SemVer } from 'semver';
import type { AgeContext, Reading } from './ageContext.ts';
import type { Latest } from './latestAt.ts';
import type { Release } from './release.ts';

/** Why a release does not supersede the installed version. */
export type Exclusion =
  | 'not higher'
  | 'another line'
  | 'a prerelease'
  | 'deprecated'
  | 'above latest'
  | 'on a prerelease tag'
  | 'not published yet'
  | 'refused by the runtime'
  | 'banned by policy';

/** Tags under which projects publish what is not GA yet; `latest-4`, `lts` or `backport` name GA versions. */
const CHANNEL_TAG = /(?:^|[-_.])(?:alpha|beta|next|rc|canary|future|experimental|nightly|insiders?|dev|preview|pre|prerelease|edge|unstable|snapshot)(?:$|[-_.\d])/i;

export function channelVersions(distTags: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.entries(distTags).flatMap(([tag, version]) => (CHANNEL_TAG.test(tag) && version !== distTags['latest'] ? [version] : [])));
}

export interface ExclusionContext extends AgeContext {
  readonly reading: Reading;
  readonly latest: Latest | undefined;
  readonly channels: ReadonlySet<string>;
  /** Is a line one of those that are asked about? */
  readonly inScope: (line: string) => boolean;
}

/** A prerelease counts for none but an installed one of its kind: canaries run ahead of what they become. */
export const sameChannel = (from: SemVer, to: SemVer): boolean =>
  to.prerelease.length === 0 || (from.prerelease.length > 0 && from.prerelease[0] === to.prerelease[0]);

function isAboveLatest({ version, line }: Release, { latest }: ExclusionContext): boolean {
  return latest !== undefined && latest.line === line && version.compare(latest.version) > 0;
}

/** `null`: the release is a candidate, it supersedes `from`. The runtime is asked last, so that its refusal means that nothing else stood in the way. */
export function exclusionOf(release: Release, from: Pick<Release, 'version'> & { readonly deprecated: boolean }, context: ExclusionContext): Exclusion | null {
  const { version } = release;
  const text = version.version;
  if (!context.inScope(release.line)) return 'another line';
  if (version.compare(from.version) <= 0) return 'not higher';
  if (!sameChannel(from.version, version)) return 'a prerelease';
  if (context.reading(text) > context.now) return 'not published yet';
  if (release.deprecated !== null && !from.deprecated) return 'deprecated';
  if (isAboveLatest(release, context)) return 'above latest';
  if (context.channels.has(text)) return 'on a prerelease tag';
  if (context.rules.refused(text)) return 'banned by policy';
  if (!context.rules.acceptsNode(release.node)) return 'refused by the runtime';
  return null;
}
