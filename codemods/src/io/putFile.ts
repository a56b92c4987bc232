import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, type JournalEntry } from '../engine/journal/journal.ts';
import { replaceFile } from './replaceFile.ts';

/** The hash of an entry's file as it is; `null` where there is none. */
export function hashNow(root: string, { path }: JournalEntry): string | null {
  const file = join(root, path);
  return existsSync(file) ? hashOf(readFileSync(file)) : null;
}

/** Gives an entry's file a content, its folder too; `null` removes the file. A folder that is left empty stays: git has none. */
export function putFile(root: string, { path, mode }: JournalEntry, content: Buffer | null, run: string): void {
  const file = join(root, path);
  if (content === null) {
    rmSync(file, { force: true });
    return;
  }
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, content, { mode, run });
}
