import type { Owner } from './ownerKind.ts';
import type { Whose } from './whoseIs.ts';

export const ownerNouns = {
  person: 'a person',
  part: 'something of a person',
  organisation: 'an organisation',
  place: 'a place',
  machine: 'a machine or its configuration',
  thing: 'a thing',
  unknown: 'unknown',
} satisfies Record<Owner['kind'], string>;

/** Whose a value is, as evidence: `` `customer` in the name of its record: a person ``. `telling`: siblings that are a person's. */
export function spokenOwner({ kind, because, from }: Whose, telling: readonly string[]): string {
  const place = from === 'name' ? 'its name' : 'the name of its record';
  const beside = telling.length > 0 ? `${telling.slice(0, 3).join(', ')} beside it` : undefined;
  if (kind !== 'unknown') return `\`${because}\` in ${place}: ${ownerNouns[kind]}${beside === undefined ? '' : `, and ${beside}`}`;
  if (beside !== undefined) return `${beside}: a person's`;
  return because === '' ? 'no word says whose it is' : `\`${because}\` in ${place} does not say whose it is`;
}
