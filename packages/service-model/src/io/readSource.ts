import { readFileSync, statSync } from 'node:fs';
import { stripBom } from '../syntax/stripBom.ts';
import { tooLarge } from '../tooLarge.ts';

export type SourceText = { readonly text: string } | { readonly problem: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text after its byte order mark, or why there is none. Never throws. */
export function readSource(file: string): SourceText {
  try {
    const problem = tooLarge(statSync(file).size);
    if (problem !== undefined) return { problem };
    const bytes = readFileSync(file);
    return { text: stripBom(utf8.decode(bytes)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not UTF-8' };
    return { problem: `can't be read: ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}` };
  }
}
