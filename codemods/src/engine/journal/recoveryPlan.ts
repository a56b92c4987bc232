import type { Journal, JournalEntry } from './journal.ts';

export interface RecoveryPlan {
  readonly direction: 'forward' | 'back';
  readonly writes: readonly { readonly entry: JournalEntry; readonly content: Buffer }[];
  /** Files that are neither as before nor as planned: somebody changed them since; they are left alone. */
  readonly foreign: readonly string[];
}

/**
 * What an interrupted run needs. Forward when every file is as it was or as it was to be; back when somebody changed
 * one of them meanwhile, because then the run's edits were planned on a tree that is no more.
 * @param hashNow of an entry's file; `null` where it is gone.
 */
export function recoveryPlan(journal: Journal, hashNow: (entry: JournalEntry) => string | null): RecoveryPlan {
  const now = journal.entries.map((entry) => ({ entry, hash: hashNow(entry) }));
  const foreign = now.filter(({ entry, hash }) => hash !== entry.oldHash && hash !== entry.newHash).map(({ entry }) => entry.path);
  const direction = foreign.length === 0 ? 'forward' : 'back';
  const writes = now.flatMap(({ entry, hash }) => {
    if (direction === 'forward') return hash === entry.newHash ? [] : [{ entry, content: Buffer.from(entry.newContent, 'base64') }];
    return hash === entry.newHash && hash !== entry.oldHash ? [{ entry, content: Buffer.from(entry.oldContent, 'base64') }] : [];
  });
  return { direction, writes, foreign };
}
