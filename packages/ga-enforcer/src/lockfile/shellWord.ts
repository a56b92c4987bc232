/** Names in a lockfile may be anything; a command that people paste must not run them. */
export const shellWord = (word: string): string => (/^[\w@./:^~+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);
