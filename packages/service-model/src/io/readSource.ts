import { readFileSync, statSync } from 'node:fs';
import { stripBom } from '../syntax/stripBom.ts';
import { tooLarge } from '../tooLarge.ts';

export type SourceText = { readonly text: string } | { readonly problem: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text after its byte order mark, or why there is none. Never throws. */
export function readSource(file: string): SourceText {
  try {
    const stat = statSync(file);
    // A pipe or a device gives a size of 0 and never ends; git can carry a link to one.
    const problem = stat.isFile() ? tooLarge(stat.size) : 'not a file, not read';
    if (problem !== undefined) return { problem };
    const bytes = readFileSync(file);
    return { text: stripBom(utf8.decode(bytes)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not UTF-8' };
    return { problem: `can't be read: ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}` };
  }
}
