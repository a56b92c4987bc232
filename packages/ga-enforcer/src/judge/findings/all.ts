import type { GuidelineId } from '@nilometer/policy';
import { abandoned } from './abandoned.ts';
import { banned } from './banned.ts';
import type { Check } from './check.ts';
import { deprecated } from './deprecated.ts';
import { newerLine } from './newerLine.ts';
import { notJudged } from './notJudged.ts';
import { prereleaseInProd } from './prereleaseInProd.ts';
import { stale } from './stale.ts';
import { timeUntrusted } from './timeUntrusted.ts';
import { tooNew } from './tooNew.ts';
import { withdrawn } from './withdrawn.ts';

/** The ids that are about a dependency; `ga/runtime-eol` is about the project, `ga/advisory` has no source yet. */
export type DependencyFindingId = Exclude<Extract<GuidelineId, `ga/${string}`>, 'ga/runtime-eol' | 'ga/advisory'> | 'banned-dependencies';

/** What is said of a dependency, in the order in which it is said. */
export const checks = {
  'banned-dependencies': banned,
  'ga/withdrawn': withdrawn,
  'ga/stale': stale,
  'ga/newer-line': newerLine,
  'ga/deprecated': deprecated,
  'ga/prerelease-in-prod': prereleaseInProd,
  'ga/abandoned': abandoned,
  'ga/too-new': tooNew,
  'ga/time-untrusted': timeUntrusted,
  'ga/not-judged': notJudged,
} as const satisfies Record<DependencyFindingId, Check>;
