import { describe, expect, test } from 'vitest';
import { settle } from '../../src/engine/gates/secondRun.ts';
import { ledgersOf } from '../../src/engine/ledgersOf.ts';
import { onlyClasses } from '../../src/engine/onlyClasses.ts';
import type { AppliedClass } from '../../src/engine/site.ts';
import { editedStates, planTree } from '../../src/engine/virtualTree.ts';
import { treeOf, wordRecipe } from '../support/testRecipe.ts';

/** A recipe of class A and one of class B over one file, and what is left of the file. */
async function run(classes: readonly AppliedClass[]) {
  const runs = [wordRecipe('safe', 'one', 'ONE'), wordRecipe('noted', 'two', 'TWO', 'B')].map((recipe) => onlyClasses(recipe, classes));
  const options = treeOf({ 'a.ts': 'one two' }, runs);
  const tree = await settle(options, await planTree(options));
  const sites = ledgersOf(tree, ['safe', 'noted'], new Map()).flatMap((ledger) => ledger.sites);
  return { text: editedStates(tree).map(({ after }) => after).join(), sites: sites.map(({ status, reason }) => [status, reason]) };
}

const note = 'two is written in capitals';

describe('sites of a class', () => {
  test.each<[readonly AppliedClass[], string, [string, string | undefined][]]>([
    [['A'], 'ONE two', [['migrated', undefined], ['skipped', `class B: ${note}; applied with --class A,B`]]],
    [['B'], 'one TWO', [['skipped', 'class A: applied with --class A,B'], ['migrated', note]]],
    [['A', 'B'], 'ONE TWO', [['migrated', undefined], ['migrated', note]]],
  ])('asked for %j', async (classes, text, sites) => {
    expect(await run(classes)).toEqual({ text, sites });
  });
});
