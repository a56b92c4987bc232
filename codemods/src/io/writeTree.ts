import { mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ToolError } from '@nilometer/policy';
import { hashOf, type JournalEntry, journalEntry, serializeJournal } from '../engine/journal/journal.ts';
import { journalFolder } from './journalFolder.ts';
import { journalName } from './recoverJournal.ts';
import { replaceFile } from './replaceFile.ts';

export interface TreeWrite {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/**
 * Writes all files or none: first the journal, then file by file; a kill in between is mended by `recoverJournal`.
 * A symbolic link is followed: its target is replaced, the link stays.
 * @throws ToolError when a file is no longer as the plan saw it; what was written by then is taken back.
 */
export function writeTree(root: string, recipes: readonly string[], writes: readonly TreeWrite[]): void {
  if (writes.length === 0) return;
  const top = realpathSync(root);
  const entries = writes.map(({ path, before, after }) => {
    const target = realpathSync(join(top, path));
    return journalEntry(relative(top, target).split(sep).join('/'), statSync(target).mode & 0o7777, before, after);
  });
  for (const entry of entries) refuseChanged(top, entry);
  const { folder } = journalFolder(top);
  mkdirSync(folder, { recursive: true });
  const journal = join(folder, journalName);
  replaceFile(journal, Buffer.from(serializeJournal({ format: 1, root: top, recipes: [...recipes], entries })), 0o600);
  const done: JournalEntry[] = [];
  try {
    for (const entry of entries) {
      refuseChanged(top, entry);
      replaceFile(join(top, entry.path), Buffer.from(entry.newContent, 'base64'), entry.mode);
      done.push(entry);
    }
  } catch (error) {
    for (const entry of done) replaceFile(join(top, entry.path), Buffer.from(entry.oldContent, 'base64'), entry.mode);
    rmSync(journal);
    throw error instanceof ToolError ? error : new ToolError(`nothing was written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  rmSync(journal);
}

function refuseChanged(root: string, entry: JournalEntry): void {
  if (hashOf(readFileSync(join(root, entry.path))) === entry.oldHash) return;
  throw new ToolError(`${entry.path} was changed while the run was planning; nothing was written`, { remedy: 'run the command again' });
}
