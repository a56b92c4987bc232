import type { TextEdit } from '@nilometer/service-model';
import { encodeText, type StoredText } from '../sourceFile.ts';

/**
 * R0, first half: every byte that no edit names is the same before and after. Reckoned on the bytes that would
 * be written, apart from the code that applied the edits, so that byte order mark, line ends, the last newline
 * and anything that does not survive encoding are covered.
 * @param edits sorted, not overlapping, as offsets of `before.text`.
 * @returns why not, or `undefined` when all is well.
 */
export function bytesOutsideEdits(before: Buffer, bom: boolean, text: string, edits: readonly TextEdit[], after: StoredText): string | undefined {
  const written = encodeText(after);
  let from = 0;
  let at = 0;
  let offset = 0;
  const keep = (length: number): boolean => {
    const equal = before.subarray(from, from + length).equals(written.subarray(at, at + length));
    from += length;
    at += length;
    return equal;
  };
  if (bom && !keep(3)) return 'the byte order mark changed';
  for (const edit of edits) {
    if (!keep(Buffer.byteLength(text.slice(offset, edit.start)))) return `bytes before offset ${edit.start} changed`;
    from += Buffer.byteLength(text.slice(edit.start, edit.end));
    at += Buffer.byteLength(edit.text);
    offset = edit.end;
  }
  const rest = before.length - from;
  if (written.length - at !== rest || !keep(rest)) return 'bytes after the last edit changed';
  return undefined;
}
