import { splitWords } from '../../pii/splitWords.ts';

/** A record that is made of others, for who looks for them: by the last words of its name. */
const DERIVED = /(?:^|_)(?:lookups?|projections?|read_models?|materialized_views?|search_(?:index(?:es)?|documents?|entry|entries))$/;

export const isDerived = (name: string): boolean => DERIVED.test(splitWords(name.replace(/(?:Entity|Model|Schema|Table)$/, '')).map((word) => word.toLowerCase()).join('_'));
