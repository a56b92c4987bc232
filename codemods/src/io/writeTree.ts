import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ToolError } from '@nilometer/policy';
import { bytesOf, type JournalEntry, journalEntry, serializeJournal } from '../engine/journal/journal.ts';
import { journalFolder } from './journalFolder.ts';
import { hashNow, putFile } from './putFile.ts';
import { journalName } from './recoverJournal.ts';
import { writeNew } from './replaceFile.ts';
import { claim } from './writerClaims.ts';

export interface TreeWrite {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** `null`: there is no such file yet. */
  readonly before: Buffer | null;
  /** `null`: the file goes. */
  readonly after: Buffer | null;
}

/**
 * Writes all files or none: first the journal, then file by file; a kill in between is mended by `recoverJournal`.
 * A symbolic link is followed: its target is replaced, the link stays.
 * @throws ToolError when another process is writing, or a file is no longer as the plan saw it; what was written by then
 * is taken back.
 */
export function writeTree(root: string, recipes: readonly string[], writes: readonly TreeWrite[]): void {
  if (writes.length === 0) return;
  const top = realpathSync(root);
  const { folder } = journalFolder(top);
  const { run, release } = claim(folder);
  try {
    const entries = writes.map((write) => entryOf(top, write));
    for (const entry of entries) refuseChanged(top, entry);
    const journal = join(folder, journalName);
    const writer = { pid: process.pid, host: hostname(), startedAt: new Date().toISOString() };
    beginJournal(journal, serializeJournal({ format: 1, run, writer, root: top, recipes: [...recipes], entries }));
    writeEntries(top, entries, run, journal);
  } finally {
    release();
  }
}

function entryOf(top: string, { path, before, after }: TreeWrite): JournalEntry {
  const given = join(top, path);
  if (!existsSync(given)) return journalEntry(path, 0o644, before, after);
  return journalEntry(relative(top, realpathSync(given)).split(sep).join('/'), statSync(given).mode & 0o7777, before, after);
}

/** Never over a journal that is there: it is of a run that was killed since this one began. */
function beginJournal(file: string, text: string): void {
  try {
    writeNew(file, Buffer.from(text), 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      rmSync(file, { force: true });
      throw new ToolError(`nothing was written: ${String(error)}`, { cause: error });
    }
    throw new ToolError('another migration was interrupted here meanwhile; nothing was written', { remedy: 'run the command again: it finishes that one first', cause: error });
  }
}

function writeEntries(top: string, entries: readonly JournalEntry[], run: string, journal: string): void {
  const done: JournalEntry[] = [];
  try {
    for (const entry of entries) {
      refuseChanged(top, entry);
      putFile(top, entry, bytesOf(entry.after), run);
      done.push(entry);
    }
  } catch (error) {
    for (const entry of done) putFile(top, entry, bytesOf(entry.before), run);
    rmSync(journal, { force: true });
    throw error instanceof ToolError ? error : new ToolError(`nothing was written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  rmSync(journal, { force: true });
}

function refuseChanged(root: string, entry: JournalEntry): void {
  if (hashNow(root, entry) === (entry.before?.hash ?? null)) return;
  throw new ToolError(`${entry.path} was changed while the run was planning; nothing was written`, { remedy: 'run the command again' });
}
