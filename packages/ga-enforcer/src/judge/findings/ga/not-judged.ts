import type { LockEntry } from '../../../lockfile/lockfileFormat.ts';
import type { Check, FindingUnit } from '../../check.ts';

const origins = {
  git: 'comes from git',
  file: 'comes from a file',
  link: 'is linked',
  tarball: 'comes from a tarball',
} as const satisfies Record<Exclude<LockEntry['resolvedKind'], 'registry'>, string>;

/** It has no release that anything could supersede. */
const check: Check = ({ entry: { resolvedKind } }) =>
  resolvedKind === 'registry' ? [] : [{ messageId: 'notJudged', message: `${origins[resolvedKind]}: no release to compare` }];

export default { order: 100, check } satisfies FindingUnit;
