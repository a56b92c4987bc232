import { readFileSync } from 'node:fs';
import { ConfigError } from '../errors.ts';

/** Text of a file, or why there is none. */
export type TextResult = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'unreadable'; readonly reason: string };

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** @throws {ConfigError} when the bytes are no UTF-8. `shown` is the file's name in that message. */
export function readText(path: string, shown: string): TextResult {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new ConfigError({ file: shown, line: 1, column: 1, problem: 'is not UTF-8', expected: 'a text file in UTF-8' });
  }
}
