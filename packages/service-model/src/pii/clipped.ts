/** Longer than any name that a person gave; what a generator made is known by its start and its end, too. */
const LONGEST = 160;

/** A name of bounded length: what looks at its words looks at each of them more than once. */
export const clipped = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST / 2)}_${name.slice(-LONGEST / 2)}`);
