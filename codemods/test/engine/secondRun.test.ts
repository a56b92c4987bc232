import { describe, expect, test } from 'vitest';
import { settle } from '../../src/engine/gates/secondRun.ts';
import { ledgersOf } from '../../src/engine/ledgersOf.ts';
import { editedStates, planTree } from '../../src/engine/virtualTree.ts';
import type { RecipeRun } from '../../src/engine/recipe.ts';
import { treeOf, wordRecipe } from '../support/testRecipe.ts';

const run = async (files: Readonly<Record<string, string>>, runs: readonly RecipeRun[]) => {
  const options = treeOf(files, runs);
  const tree = await settle(options, await planTree(options));
  return {
    texts: Object.fromEntries(editedStates(tree).map(({ path, after }) => [path, after])),
    totals: Object.fromEntries(ledgersOf(tree, runs.map(({ id }) => id), new Map()).map(({ id, totals }) => [id, totals])),
    dropped: [...tree.dropped.values()].map(({ unit }) => `${unit.recipe} ${unit.path}`),
  };
};

describe('settle', () => {
  test('a plan that settles is kept whole', async () => {
    expect(await run({ 'a.ts': 'old old' }, [wordRecipe('one', 'old', 'new')])).toMatchObject({
      texts: { 'a.ts': 'new new' },
      totals: { one: { found: 2, migrated: 2, manual: 0 } },
      dropped: [],
    });
  });

  test('a recipe that would edit its own result again is taken back, the others are kept', async () => {
    const runs = [wordRecipe('grows', 'old', 'older'), wordRecipe('other', 'cat', 'dog')];
    expect(await run({ 'a.ts': 'old cat', 'b.ts': 'cat' }, runs)).toMatchObject({
      texts: { 'a.ts': 'old dog', 'b.ts': 'dog' },
      totals: { grows: { found: 1, migrated: 0, manual: 1 }, other: { found: 2, migrated: 2 } },
      dropped: ['grows a.ts'],
    });
  });

  test('recipes run in order, each on what the one before left', async () => {
    const runs = [wordRecipe('one', 'a', 'b'), wordRecipe('two', 'b', 'c')];
    expect((await run({ 'x.ts': 'a b' }, runs)).texts).toEqual({ 'x.ts': 'c c' });
  });

  test('two that undo each other: one of them is taken back', async () => {
    const runs = [wordRecipe('two', 'b', 'a'), wordRecipe('one', 'a', 'b')];
    const result = await run({ 'x.ts': 'a b' }, runs);
    expect(result.dropped).toHaveLength(1);
    expect(Object.values(result.totals).reduce((sum, { manual }) => sum + manual, 0)).toBeGreaterThan(0);
  });
});
