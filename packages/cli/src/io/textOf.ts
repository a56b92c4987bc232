import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text whose lines a finding's range counts; `undefined` when it is gone since it was judged. */
export function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(resolve(root, file), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
