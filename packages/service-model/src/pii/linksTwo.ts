import { splitWords } from './splitWords.ts';

const KEY = /^(.+?)_?(?:id|uuid|guid)$/i;

/** Words that say how a record is kept. */
const KEPT: ReadonlySet<string> = new Set(['entity', 'model', 'schema', 'document', 'table', 'orm']);

/** What a record is, by the last word of its name. */
const nounOf = (record: string): string | undefined => splitWords(record).findLast((word) => !KEPT.has(word));

/**
 * The key of whom a record links to another of its kind: `memberAccountId` of a `Member`, beside `accountId`. Such a record is
 * the link and not the member, and what is written in it is about that.
 */
export function linksTwo(record: string, fields: readonly { readonly name: string }[]): string | undefined {
  const noun = nounOf(record);
  const keys = fields.flatMap(({ name }) => {
    const stem = KEY.exec(name)?.[1];
    return stem === undefined ? [] : [{ name, words: splitWords(stem).join(' ') }];
  });
  return noun === undefined ? undefined : keys.find(({ words }) => keys.some((other) => other.words !== '' && words === `${noun} ${other.words}`))?.name;
}
