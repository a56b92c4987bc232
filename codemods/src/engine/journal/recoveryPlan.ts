import { bytesOf, type Journal, type JournalEntry } from './journal.ts';

export interface RecoveryPlan {
  readonly direction: 'forward' | 'back';
  /** `content` is `null` where the file has to go. */
  readonly writes: readonly { readonly entry: JournalEntry; readonly content: Buffer | null }[];
  /** Files that are neither as before nor as planned: somebody changed them since; they are left alone. */
  readonly foreign: readonly string[];
}

/**
 * What an interrupted run needs. Forward when every file is as it was or as it was to be; back when somebody changed
 * one of them meanwhile, because then the run's edits were planned on a tree that is no more.
 * @param hashNow of an entry's file; `null` where there is none.
 */
export function recoveryPlan(journal: Journal, hashNow: (entry: JournalEntry) => string | null): RecoveryPlan {
  const now = journal.entries.map((entry) => {
    const hash = hashNow(entry);
    return { entry, isOld: hash === hashOfSide(entry.before), isNew: hash === hashOfSide(entry.after) };
  });
  const foreign = now.filter(({ isOld, isNew }) => !isOld && !isNew).map(({ entry }) => entry.path);
  const direction = foreign.length === 0 ? 'forward' : 'back';
  const writes = now.flatMap(({ entry, isOld, isNew }) => {
    if (direction === 'forward') return isNew ? [] : [{ entry, content: bytesOf(entry.after) }];
    return isNew && !isOld ? [{ entry, content: bytesOf(entry.before) }] : [];
  });
  return { direction, writes, foreign };
}

const hashOfSide = (side: JournalEntry['before']): string | null => side?.hash ?? null;
