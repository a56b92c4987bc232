import type { LockEntry } from '../../lockfile/lockfileFormat.ts';
import type { Check } from './check.ts';

const origins = {
  git: 'comes from git',
  file: 'comes from a file',
  link: 'is linked',
  tarball: 'comes from a tarball',
} as const satisfies Record<Exclude<LockEntry['resolvedKind'], 'registry'>, string>;

/** It has no release that anything could supersede. */
export const notJudged: Check = ({ entry: { resolvedKind } }) =>
  resolvedKind === 'registry' ? [] : [{ messageId: 'notJudged', message: `${origins[resolvedKind]}: no release to compare` }];
