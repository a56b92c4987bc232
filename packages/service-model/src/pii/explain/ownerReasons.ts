import type { OwnerKind, Reach } from '@nilometer/policy';
import type { ExplainedOwner, Reason } from './explanation.ts';

type Side = 'for' | 'against';

const sides = {
  person: 'for',
  part: 'for',
  organisation: 'against',
  place: 'against',
  machine: 'against',
  thing: 'against',
  unknown: 'against',
} as const satisfies Record<OwnerKind | 'part' | 'unknown', Side>;

/** What the owner says for and against; that none is known is nothing against words that count in any record, nor against what its siblings say. */
export function ownerReasons({ kind, says, word, place, pack }: ExplainedOwner, reach: Reach, telling: readonly string[]): Readonly<Record<Side, readonly Reason[]>> {
  const owner: readonly Reason[] = kind === 'unknown' && (reach === 'anywhere' || (telling.length > 0 && word === '')) ? [] : [{ says, place, words: word === '' ? [] : [word], ...(pack === undefined ? {} : { pack }) }];
  const beside: readonly Reason[] = telling.length === 0 ? [] : [{ says: `${telling.map((name) => `\`${name}\``).join(', ')} beside it: the record is about a person`, place: 'siblings', words: telling }];
  return { for: [...(sides[kind] === 'for' ? owner : []), ...beside], against: sides[kind] === 'against' ? owner : [] };
}
