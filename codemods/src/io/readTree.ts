import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadResult } from '../engine/fileState.ts';

/** Reads a file as UTF-8. What is not UTF-8 has no text: decoding it and writing it back would change its bytes. */
export function readText(root: string, path: string): ReadResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error && 'code' in error ? `can't be read (${String(error.code)})` : String(error) };
  }
  if (!isUtf8(bytes)) return { kind: 'unreadable', reason: 'is not UTF-8' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { kind: 'text', bytes, bom, text: bytes.toString('utf8', bom ? 3 : 0) };
}
