import type { Pack } from './pack.ts';
import { wordSet } from './wordSet.ts';

/** Words beside a head that no language has but ones which put the head first: `emailLaboral` is an e-mail. */
export function headFirstNeutralOf(packs: readonly Pack[]): ReadonlySet<string> {
  const wordsOf = (order: Pack['order']): ReadonlySet<string> =>
    wordSet(packs.filter((pack) => (pack.order ?? 'head-last') === order).flatMap(({ grammar = {} }) => [...(grammar.neutral ?? []), ...(grammar.transparent ?? [])]));
  const elsewhere = wordsOf('head-last');
  return new Set([...wordsOf('head-first')].filter((word) => !elsewhere.has(word)));
}
