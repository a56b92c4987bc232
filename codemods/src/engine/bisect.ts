export interface Bisected<T> {
  readonly kept: readonly T[];
  readonly dropped: readonly T[];
  /** Neither: the asks ran out before. */
  readonly undecided: readonly T[];
}

export interface BisectOptions {
  /** Is it known that not all units together are green? */
  readonly isRed?: boolean;
  readonly maxAsks?: number;
}

/**
 * Finds what has to go so that a gate turns green, and keeps everything else.
 * Asks `isGreen` about 2·k·log2(n) times for k culprits among n units, once when there is none.
 * @param isGreen judges a set of kept units; the empty set is green by definition and never asked.
 */
export async function bisect<T>(
  units: readonly T[],
  isGreen: (kept: readonly T[]) => Promise<boolean>,
  { isRed = false, maxAsks = Infinity }: BisectOptions = {},
): Promise<Bisected<T>> {
  let kept: readonly T[] = [];
  let left = maxAsks;
  const dropped: T[] = [];
  const undecided: T[] = [];
  const search = async (part: readonly T[], knownRed: boolean): Promise<void> => {
    const [first] = part;
    if (first === undefined) return;
    if (knownRed && part.length === 1) {
      dropped.push(first);
    } else if (left === 0) {
      undecided.push(...part);
    } else if (!knownRed && left-- > 0 && (await isGreen([...kept, ...part]))) {
      kept = [...kept, ...part];
    } else if (part.length === 1) {
      dropped.push(first);
    } else {
      const middle = part.length >> 1;
      const keptBefore = kept.length;
      await search(part.slice(0, middle), false);
      // A green first half means that the red lies in the second: asking about it as a whole would tell nothing new.
      await search(part.slice(middle), kept.length === keptBefore + middle);
    }
  };
  await search(units, isRed);
  return { kept, dropped, undecided };
}
