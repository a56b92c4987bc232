/** Longer types are anonymous object types: their text would only swell the index. */
const MAX_TYPE = 120;

export const shorten = (text: string): string => (text.length > MAX_TYPE ? `${text.slice(0, MAX_TYPE)}…` : text);
