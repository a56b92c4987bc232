import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tooLarge } from '@nilometer/service-model';
import type { ReadResult } from '../engine/fileState.ts';
import { kindOf } from './listFiles.ts';

type Bytes = { readonly bytes: Buffer } | { readonly reason: string };

/** Reads the files of a tree; remembers the last one, because it is searched first and decoded then. */
export function treeReader(root: string): { mayHold(path: string, needles: readonly Buffer[]): boolean; read(path: string): ReadResult } {
  let last: { readonly path: string; readonly bytes: Bytes } | undefined;
  return {
    mayHold(path, needles) {
      last = { path, bytes: readBytes(root, path) };
      if ('reason' in last.bytes) return true;
      const { bytes } = last.bytes;
      // UTF-16, which no search for UTF-8 would find anything in.
      const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      return isWide || needles.some((needle) => bytes.includes(needle));
    },
    read(path) {
      const bytes = last?.path === path ? last.bytes : readBytes(root, path);
      last = undefined;
      return 'reason' in bytes ? { kind: 'unreadable', reason: bytes.reason } : decode(bytes.bytes);
    },
  };
}

export function readText(root: string, path: string): ReadResult {
  const bytes = readBytes(root, path);
  return 'reason' in bytes ? { kind: 'unreadable', reason: bytes.reason } : decode(bytes.bytes);
}

function readBytes(root: string, path: string): Bytes {
  try {
    const stat = statSync(join(root, path));
    // Reading a pipe or a device may never end.
    if (!stat.isFile()) return { reason: 'not a file, not read' };
    // Of source that is too large it is said when it concerns a recipe.
    const problem = kindOf(basename(path)) === 'source' ? undefined : tooLarge(stat.size);
    return problem === undefined ? { bytes: readFileSync(join(root, path)) } : { reason: problem };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? `can't be read: ${String(error.code)}` : String(error) };
  }
}

/** What is not UTF-8 has no text: decoding it and writing it back would change its bytes. */
function decode(bytes: Buffer): ReadResult {
  if (!isUtf8(bytes)) return { kind: 'unreadable', reason: tooLarge(bytes.length) ?? 'not UTF-8' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { kind: 'text', bytes, bom, text: bytes.toString('utf8', bom ? 3 : 0) };
}
