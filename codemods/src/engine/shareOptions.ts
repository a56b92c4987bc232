import { ToolError } from '@nilometer/policy';
import type { Recipe } from './recipe.ts';

/**
 * Gives each recipe the options that it knows: `key=value` goes to every recipe of the run that has the key,
 * `recipe.key=value` to that one.
 * @throws ToolError for an option that no recipe of the run knows.
 */
export function shareOptions(recipes: readonly Recipe[], given: Readonly<Record<string, string>>): Readonly<Record<string, string>>[] {
  const claimed = new Set<string>();
  const shared = recipes.map((recipe) => {
    const own: Record<string, string> = {};
    for (const { name } of recipe.options) {
      for (const key of [name, `${recipe.id}.${name}`]) {
        const value = given[key];
        if (value === undefined) continue;
        claimed.add(key);
        own[name] = value;
      }
    }
    return own;
  });
  const unknown = Object.keys(given).find((key) => !claimed.has(key));
  if (unknown !== undefined) {
    const known = recipes.map((recipe) => `${recipe.id}: ${recipe.options.map(({ name }) => name).join(', ') || 'none'}`).join('; ');
    throw new ToolError(`no recipe of this run has an option "${unknown}"`, { remedy: `options are ${known}` });
  }
  return shared;
}
