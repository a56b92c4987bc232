import type { Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';

/** Is a name declared more than once in its function? Blocks are no scopes of the model, so which of them is meant is not known. */
export function isAmbiguous(place: Place, name: string, { code }: CodeContext): boolean {
  const meaning = code.meaning(place, name);
  if (meaning?.kind !== 'inner') return false;
  const { locals = [] } = code.fn(meaning.place.file, meaning.place.scope)?.fact ?? {};
  return locals.filter((local) => local.name === name).length > 1;
}
