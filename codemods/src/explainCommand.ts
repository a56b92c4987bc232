import { Command } from 'commander';
import { chooseRecipes } from './engine/chooseRecipes.ts';
import { processTerminal, type Terminal } from '@nilometer/policy/cli';
import { recipes } from './recipes/all.generated.ts';
import { recipeReadme } from './render/recipeReadme.ts';

/** `explain <recipe>`: its README, which is made of the same metadata. */
export function explainCommand(terminal: Terminal = processTerminal()): Command {
  return new Command('explain')
    .description('say what a recipe does, its options, and an example')
    .argument('<recipe>', `one of ${Object.keys(recipes).join(', ')}`)
    .action((id: string) => {
      for (const recipe of chooseRecipes(recipes, [id])) terminal.out(recipeReadme(recipe));
    });
}
