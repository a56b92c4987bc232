import { splitWords } from './splitWords.ts';
import type { WordGroup } from './wordGroup.ts';
import { keyOf, wordSet } from './wordSet.ts';
import { address } from './words/address.ts';
import { contact } from './words/contact.ts';
import { content } from './words/content.ts';
import { demographic } from './words/demographic.ts';
import { financial } from './words/financial.ts';
import { health } from './words/health.ts';
import { identifiers } from './words/identifiers.ts';
import { location } from './words/location.ts';
import { names } from './words/names.ts';
import { online } from './words/online.ts';
import { secrets } from './words/secrets.ts';

export interface Term {
  /** As the vocabulary spells it: `first name`. */
  readonly phrase: string;
  readonly group: WordGroup;
  readonly keeps: ReadonlySet<string>;
}

/** Secrets come first: what is a secret is nothing else. */
const groups: readonly WordGroup[] = [...secrets, ...identifiers, ...health, ...demographic, ...names, ...contact, ...online, ...financial, ...content, ...address, ...location];

function build(): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const group of groups) {
    const keeps = wordSet(group.keeps ?? []);
    for (const phrase of group.words) {
      const key = keyOf(splitWords(phrase));
      if (!terms.has(key)) terms.set(key, { phrase, group, keeps });
    }
  }
  return terms;
}

/** By `keyOf` a phrase's words. */
export const vocabulary: ReadonlyMap<string, Term> = build();
