/** The verb for so many. */
export const isAre = (count: number): string => (count === 1 ? 'is' : 'are');
