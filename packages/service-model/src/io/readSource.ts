import { readFileSync, statSync } from 'node:fs';
import { stripBom } from '../syntax/stripBom.ts';

/** Generated clients of 3 MB exist and parse in 0.3 s; what is larger is a bundle or data. */
export const MAX_BYTES = 4 * 1024 * 1024;

export type SourceText = { readonly text: string } | { readonly problem: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text after its byte order mark, or why there is none. Never throws. */
export function readSource(file: string): SourceText {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) return { problem: `larger than ${MAX_BYTES / 1024 / 1024} MB (${(size / 1024 / 1024).toFixed(1)} MB), not read` };
    const bytes = readFileSync(file);
    return { text: stripBom(utf8.decode(bytes)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not UTF-8' };
    return { problem: `can't be read: ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}` };
  }
}
