import { findGuideline, fingerprint, type Level, type LevelledFinding, type Range } from '@nilometer/policy';
import type { FindingLevel } from '../judge/verdict.ts';
import type { LockEntry } from '../lockfile/lockfileFormat.ts';

const levels = { block: 'error', warn: 'warn', notice: 'notice' } as const satisfies Record<FindingLevel, Level>;

export interface FindingParts {
  readonly id: string;
  readonly messageId: string;
  readonly message: string;
  readonly level: FindingLevel;
  /** Left out: computed from `subject`. */
  readonly fingerprint?: string;
  readonly subject: string;
  readonly file: string;
  readonly policyFile: string;
  readonly range: Range;
  readonly entry?: LockEntry;
}

/** One finding as reporters print it. The package comes first: a list of findings of one file tells them apart by it. */
export function toFinding({ id, messageId, message, level, subject, file, policyFile, range, entry, fingerprint: known }: FindingParts): LevelledFinding {
  const guideline = findGuideline(id);
  return {
    guideline: id,
    messageId,
    message: entry ? `${entry.name}@${entry.version}: ${message}` : message,
    file,
    range,
    ...(entry && { package: entry.name, version: entry.version }),
    fingerprint: known ?? fingerprint({ guideline: id, messageId, file: policyFile, subject, ordinal: 0 }),
    fixes: guideline?.fixes ?? [],
    docsUrl: guideline?.docsUrl ?? '',
    level: levels[level],
  };
}
