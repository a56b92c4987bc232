/** Edits (insert, delete, replace, swap neighbours) between two short words: optimal string alignment. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (older[column - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min((old[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + cost, swap));
    }
    [older, old] = [old, current];
  }
  return old[b.length] ?? 0;
}

/** The known word that was probably meant, `undefined` where none is near: at most two edits in five letters. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  // Words far longer than any known one can not be near, and would cost their square.
  const near = known
    .filter((candidate) => Math.abs(candidate.length - typed.length) <= 4)
    .map((candidate) => ({ candidate, edits: distance(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor((candidate.length * 2) / 5)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.candidate;
}
