import type { TextEdit } from '@nilometer/service-model';
import MagicString from 'magic-string';

/** Two edits of one recipe want the same characters: a fault of the recipe, which costs it the file. */
export class EditConflict extends Error {
  override readonly name = 'EditConflict';
}

const order = (a: TextEdit, b: TextEdit): number => a.start - b.start || a.end - b.end;
const same = (a: TextEdit, b: TextEdit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;

/**
 * Sorts edits and joins equal ones.
 * @throws EditConflict when two overlap, or two different texts go in at one place.
 */
export function mergeEdits(edits: readonly TextEdit[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of [...edits].sort(order)) {
    const last = merged.at(-1);
    if (last && same(last, edit)) continue;
    if (last && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))) {
      throw new EditConflict(`edits ${last.start}-${last.end} and ${edit.start}-${edit.end} overlap`);
    }
    merged.push(edit);
  }
  return merged;
}

/** `edits` as `mergeEdits` returns them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const result = new MagicString(text);
  for (const { start, end, text: replacement } of edits) {
    if (start === end) result.appendLeft(start, replacement);
    else if (replacement === '') result.remove(start, end);
    else result.overwrite(start, end, replacement);
  }
  return result.toString();
}
