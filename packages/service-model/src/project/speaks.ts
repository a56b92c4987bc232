import type { Reader } from '../reader.ts';
import { codePattern } from './codePattern.ts';
import type { FileRecord } from './FileRecord.ts';

/** Does a text concern a reader's code facet: as one that may declare entities, or at all? Cheap, by text alone. */
export function speaksTo(readers: readonly Reader[]): (text: string) => FileRecord['speaks'] {
  const facets = readers.flatMap(({ code }) => code ?? []);
  const declares = codePattern(facets.filter(({ entities }) => entities));
  const does = codePattern(facets.filter(({ entities }) => !entities));
  return (text) => (declares?.test(text) ? 'declares' : does?.test(text) ? 'does' : undefined);
}
