import type { GuidelineId } from '@nilometer/policy';
import type { SemVer } from 'semver';
import type { LineStyle } from './line.ts';
import type { Release } from './release.ts';

/** All that the age of one installed version is judged by. */
export interface AgeContext {
  readonly name: string;
  readonly installed: SemVer;
  readonly installedDeprecated: boolean;
  /** Ascending, of the installed major and above. */
  readonly releases: readonly Release[];
  /** Those of them that are higher than the installed one. */
  readonly above: readonly Release[];
  readonly distTags: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Is `now` before the metadata was taken? Then tags tell about a time that had not come yet. */
  readonly past: boolean;
  readonly rules: AgeRules;
}

/** The two clocks that times can turn. */
export const clocks = ['ga/stale', 'ga/newer-line'] as const satisfies readonly GuidelineId[];

export type Clock = (typeof clocks)[number];

/** The policy's part, for one package in one tier. Durations in milliseconds. */
export interface AgeRules {
  readonly window: number;
  readonly soak: number;
  readonly majorGrace: number | 'off';
  readonly line: LineStyle;
  readonly track: 'line' | 'any';
  /** Those whose level is `block`: no other can block, whatever the times are. */
  readonly blocking: ReadonlySet<Clock>;
  /** By line, when the policy says that it ends; milliseconds since the epoch. */
  readonly lineEnds: ReadonlyMap<string, number>;
  /** Does the Node version that candidates must accept satisfy an `engines.node`? */
  readonly acceptsNode: (range: string | null) => boolean;
  /** May the policy not demand this version, because it is banned? */
  readonly refused: (version: string) => boolean;
}

/** When a version appeared, milliseconds since the epoch: as recorded, or as early as it can have been. */
export type Reading = (version: string) => number;
