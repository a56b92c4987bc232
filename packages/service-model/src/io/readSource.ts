import { stripBom } from '../syntax/stripBom.ts';
import { tooLarge } from '../tooLarge.ts';
import { readRegularFile } from './readRegularFile.ts';

export type SourceText = { readonly text: string } | { readonly problem: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text after its byte order mark, or why there is none. Never throws. */
export function readSource(file: string): SourceText {
  const read = readRegularFile(file, tooLarge);
  if ('problem' in read) return read;
  try {
    return { text: stripBom(utf8.decode(read.bytes)) };
  } catch {
    return { problem: 'not UTF-8' };
  }
}
