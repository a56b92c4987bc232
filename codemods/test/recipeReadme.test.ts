import { describe, expect, test } from 'vitest';
import { recipes } from '../src/recipes/all.generated.ts';
import { recipeReadme } from '../src/render/recipeReadme.ts';
import { filesBelow } from './support/cases.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

describe.each(Object.entries(recipes))('%s', (id, recipe) => {
  test('is known by its folder', () => {
    expect(recipe.id).toBe(id);
  });

  test('its example does what its page says', async () => {
    const { file, before, after, options } = recipe.example;
    const root = temporaryTree([
      ['package.json', '{ "scripts": { "start": "node ." } }\n'],
      [file, before],
    ]);
    await migrate(root, { recipes: [id], options, mode: 'write-dirty' });
    expect(filesBelow(root).get(file)).toBe(after);
  });

  // Mended by `npx vitest run codemods/test/recipeReadme.test.ts -u`.
  test('its page is up to date', async () => {
    const page = new URL(`../src/recipes/${id}/README.md`, import.meta.url).pathname;
    await expect(recipeReadme(recipe)).toMatchFileSnapshot(page);
  });
});
