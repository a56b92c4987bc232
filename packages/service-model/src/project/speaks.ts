import type { CodeFacet, Reader } from '../reader.ts';
import type { FileRecord } from './FileRecord.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function patternOf(facets: readonly CodeFacet[]): RegExp | undefined {
  const modules = [...new Set(facets.flatMap((facet) => facet.modules))];
  const words = [...new Set(facets.flatMap((facet) => facet.words ?? []))];
  const alternatives = [
    ...(modules.length === 0 ? [] : [`['"](?:node:)?(?:${modules.map(escaped).join('|')})(?:/[^'"\\n]{0,200})?['"]`]),
    ...words.map(escaped),
  ];
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'));
}

/** Does a text name, in quotes, a package of a reader's code facet, or hold one of its words? Cheap, by text alone. */
export function speaksTo(readers: readonly Reader[]): (text: string) => FileRecord['speaks'] {
  const facets = readers.flatMap(({ code }) => code ?? []);
  const declares = patternOf(facets.filter(({ entities }) => entities));
  const does = patternOf(facets.filter(({ entities }) => !entities));
  return (text) => (declares?.test(text) ? 'declares' : does?.test(text) ? 'does' : undefined);
}
