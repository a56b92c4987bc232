import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The name under which a file's new content waits: the run's own, so that two runs never meet in one file. */
export const temporaryName = (file: string, run: string): string => join(dirname(file), `.${basename(file)}.${run}.nilometer-tmp`);

/** Replaces a file in one step: a reader, or a kill, sees the old content or the new one. Gives it the mode. */
export function replaceFile(file: string, content: Buffer, { mode, run }: { readonly mode: number; readonly run: string }): void {
  const temporary = temporaryName(file, run);
  try {
    writeNew(temporary, content, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * A file that must not be there yet, on the disk with all its content before this returns.
 * @throws an error of the file system; its code is `EEXIST` when the file is there.
 */
export function writeNew(file: string, content: Buffer, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    let written = 0;
    while (written < content.length) written += writeSync(handle, content, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  // The mode given to open is cut by the umask.
  chmodSync(file, mode);
}
