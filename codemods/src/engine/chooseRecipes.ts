import { didYouMean, ToolError } from '@nilometer/policy';
import type { Recipe } from './recipe.ts';

/** @throws ToolError when an id is unknown or given twice. */
export function chooseRecipes(known: Readonly<Record<string, Recipe>>, ids: readonly string[]): Recipe[] {
  return ids.map((id, index) => {
    const recipe = Object.hasOwn(known, id) ? known[id] : undefined;
    if (!recipe) throw new ToolError(`there is no recipe "${id}"`, { remedy: suggestion(id, Object.keys(known)) });
    if (ids.indexOf(id) !== index) throw new ToolError(`the recipe ${id} is named twice`);
    return recipe;
  });
}

function suggestion(id: string, known: readonly string[]): string {
  const near = didYouMean(id, known);
  return near === undefined || near === null ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
}
