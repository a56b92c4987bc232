import { isUtf8 } from 'node:buffer';
import { basename, join } from 'node:path';
import { type FileBytes, readRegularFile, tooLarge } from '@nilometer/service-model';
import type { ReadResult } from '../engine/fileState.ts';
import { kindOf } from './listFiles.ts';

/** Reads the files of a tree; remembers the last one, because it is searched first and decoded then. */
export function treeReader(root: string): { mayHold(path: string, needles: readonly Buffer[]): boolean; read(path: string): ReadResult } {
  let last: { readonly path: string; readonly bytes: FileBytes } | undefined;
  return {
    mayHold(path, needles) {
      last = { path, bytes: readBytes(root, path) };
      if ('problem' in last.bytes) return true;
      const { bytes } = last.bytes;
      // UTF-16, which no search for UTF-8 would find anything in.
      const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      return isWide || needles.some((needle) => bytes.includes(needle));
    },
    read(path) {
      const bytes = last?.path === path ? last.bytes : readBytes(root, path);
      last = undefined;
      return 'problem' in bytes ? { kind: 'unreadable', reason: bytes.problem } : decode(bytes.bytes);
    },
  };
}

export function readText(root: string, path: string): ReadResult {
  const bytes = readBytes(root, path);
  return 'problem' in bytes ? { kind: 'unreadable', reason: bytes.problem } : decode(bytes.bytes);
}

/** Of source that is too large it is said when it concerns a recipe. */
const readBytes = (root: string, path: string): FileBytes =>
  readRegularFile(join(root, path), kindOf(basename(path)) === 'source' ? () => undefined : tooLarge);

/** What is not UTF-8 has no text: decoding it and writing it back would change its bytes. */
function decode(bytes: Buffer): ReadResult {
  if (!isUtf8(bytes)) return { kind: 'unreadable', reason: tooLarge(bytes.length) ?? 'not UTF-8' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { kind: 'text', bytes, bom, text: bytes.toString('utf8', bom ? 3 : 0) };
}
