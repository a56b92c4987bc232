export interface Bisected<T> {
  readonly kept: readonly T[];
  readonly dropped: readonly T[];
}

/**
 * Finds what has to go so that a gate turns green, and keeps everything else.
 * Asks `isGreen` about 2·k·log2(n) times for k culprits among n units, once when there is none.
 * @param isGreen judges a set of kept units; the empty set is green by definition and never asked.
 */
export async function bisect<T>(units: readonly T[], isGreen: (kept: readonly T[]) => Promise<boolean>): Promise<Bisected<T>> {
  let kept: readonly T[] = [];
  const dropped: T[] = [];
  const search = async (part: readonly T[], knownRed: boolean): Promise<void> => {
    if (part.length === 0) return;
    const [first] = part;
    if (!knownRed && (await isGreen([...kept, ...part]))) {
      kept = [...kept, ...part];
    } else if (part.length === 1 && first !== undefined) {
      dropped.push(first);
    } else {
      const middle = part.length >> 1;
      const keptBefore = kept.length;
      await search(part.slice(0, middle), false);
      // A green first half means that the red lies in the second: asking about it as a whole would tell nothing new.
      await search(part.slice(middle), kept.length === keptBefore + middle);
    }
  };
  await search(units, false);
  return { kept, dropped };
}
