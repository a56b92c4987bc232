import type { CodeFacet } from '../reader.ts';
import { escapeRegExp } from '../syntax/escapeRegExp.ts';

/** Finds a text that names, in quotes, a package of one of the facets, or holds one of their words. */
export function codePattern(facets: readonly Pick<CodeFacet, 'modules' | 'words'>[]): RegExp | undefined {
  const modules = [...new Set(facets.flatMap((facet) => facet.modules))];
  const words = [...new Set(facets.flatMap((facet) => facet.words ?? []))];
  const alternatives = [
    ...(modules.length === 0 ? [] : [`['"](?:node:)?(?<module>${modules.map(escapeRegExp).join('|')})(?:/[^'"\\n]{0,200})?['"]`]),
    ...words.map(escapeRegExp),
  ];
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'));
}
