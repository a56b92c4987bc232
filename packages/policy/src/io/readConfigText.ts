import { ConfigError } from '../errors.ts';
import { readText, type TextResult } from './readText.ts';

/** @throws {ConfigError} when the bytes are no UTF-8. `shown` is the file's name in that message. */
export function readConfigText(path: string, shown: string): Exclude<TextResult, { readonly kind: 'not UTF-8' }> {
  const read = readText(path);
  if (read.kind !== 'not UTF-8') return read;
  throw new ConfigError({ file: shown, line: 1, column: 1, problem: 'is not UTF-8', expected: 'a text file in UTF-8' });
}
