import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ToolError } from '@nilometer/policy';

const targetOf = (file: string): string => {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
};

function writeWhole(beside: string, target: string, text: string): void {
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, target);
  } finally {
    // After the renaming there is none. What is no folder has none either, and says ENOTDIR.
    if (existsSync(beside)) rmSync(beside);
  }
}

/**
 * Writes a whole file or none: who reads it meanwhile sees the old one. Folders are made; a symbolic link stays, its target is
 * replaced. What is no file (a pipe, a device) is written to as it stands.
 * @throws ToolError when it can not be written
 */
export function writeDocument(file: string, text: string): void {
  const target = targetOf(file);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (statSync(target, { throwIfNoEntry: false })?.isFile() ?? true) writeWhole(beside, target, text);
    else writeFileSync(target, text);
  } catch (error) {
    throw new ToolError(`${file} was not written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
