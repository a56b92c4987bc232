import { readFileSync, statSync } from 'node:fs';

/** Text of a file without its byte order mark, or why there is none. `reason`: the code of the operating system's error. */
export type TextResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'not UTF-8' };

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** Never throws. */
export function readText(path: string): TextResult {
  let bytes: Uint8Array;
  try {
    const stat = statSync(path);
    // Reading a pipe or a device may never end.
    if (!stat.isFile() && !stat.isDirectory()) return { kind: 'unreadable', reason: 'not a file' };
    bytes = readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not UTF-8' };
  }
}
