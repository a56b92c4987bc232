import { existsSync } from 'node:fs';
import { ToolError } from '@nilometer/policy';
import { writeDocument } from './writeDocument.ts';

export interface FileToWrite {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** There must be none of that name. */
  readonly isNew: boolean;
}

/**
 * Writes several files; each is written whole or not at all, and Ctrl-C waits for the last of them.
 * @throws ToolError when one can not be written, or is there by now
 */
export function writeAtOnce(files: readonly FileToWrite[]): void {
  const wait = (): void => undefined;
  // All of this is synchronous: with a listener, the signal is handed over when it is done, and finds none any more.
  process.on('SIGINT', wait);
  try {
    for (const { file, text, isNew } of files) {
      if (isNew && existsSync(file)) throw new ToolError(`${file} appeared a moment ago: it is not overwritten`);
      writeDocument(file, text);
    }
  } finally {
    process.off('SIGINT', wait);
  }
}
