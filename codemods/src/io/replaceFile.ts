import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The name under which a file's new content waits; fixed, so that recovery can clear it away. */
export const temporaryName = (file: string): string => join(dirname(file), `.${basename(file)}.nilometer-tmp`);

/** Replaces a file in one step: a reader, or a kill, sees the old content or the new one. Gives it the mode. */
export function replaceFile(file: string, content: Buffer, mode: number): void {
  const temporary = temporaryName(file);
  rmSync(temporary, { force: true });
  try {
    writeWhole(temporary, content, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(file: string, content: Buffer, mode: number): void {
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
