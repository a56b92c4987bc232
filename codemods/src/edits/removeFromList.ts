import type { TextEdit } from '@nilometer/service-model';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes items out of a comma-separated list that keeps at least one, with the commas and spaces that go with them.
 * @returns `undefined` when a comment would go with an item, or be left without it.
 */
export function removeFromList(text: string, items: readonly Span[], removed: ReadonlySet<Span>): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const lastKept = items.findLastIndex((item) => !removed.has(item));
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (removed.has(item) && index < lastKept && next) edits.push({ start: item.start, end: next.start, text: '' });
  });
  const tailFrom = items[lastKept];
  const tailTo = items.at(-1);
  if (tailFrom && tailTo && tailFrom !== tailTo) edits.push({ start: tailFrom.end, end: tailTo.end, text: '' });
  // A comment before an item is about it, and would stay behind with its neighbour.
  const lead = (edit: Span): number => items.findLast(({ end }) => end <= edit.start)?.end ?? edit.start;
  return edits.some((edit) => hasComment(text.slice(lead(edit), edit.end))) ? undefined : edits;
}

/** May say yes where a string holds `//`; never no where there is a comment. */
export const hasComment = (code: string): boolean => code.includes('//') || code.includes('/*');
