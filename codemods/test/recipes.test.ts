import { describe, expect, test } from 'vitest';
import { recipes } from '../src/recipes/all.generated.ts';
import { cases, filesBelow } from './support/cases.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';
import { variants } from './support/variants.ts';

describe.each(Object.keys(recipes))('%s', (id) => {
  const own = cases.filter(({ recipe }) => recipe === id);

  test('has eight cases or more, near misses among them', () => {
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(own.some(({ input, expected }) => [...input].every(([path, text]) => expected.get(path) === text))).toBe(true);
  });

  describe.each(own.map((one) => [one.name, one] as const))('%s', (_name, { input, expected, options, ledger }) => {
    test.each(Object.entries(variants))('%s', async (_variant, vary) => {
      const root = temporaryTree([...input].map(([path, text]) => [path, vary(path, text)]));
      const first = await migrate(root, { recipes: [id], options, mode: 'write-dirty' });
      expect(Object.fromEntries(filesBelow(root))).toEqual(Object.fromEntries([...expected].map(([path, text]) => [path, vary(path, text)])));
      expect(first.report.body.recipes[0]?.totals).toMatchObject(ledger);
      const second = await migrate(root, { recipes: [id], options, mode: 'write-dirty' });
      expect(second.report.body.edits).toEqual([]);
    });

    test('already migrated: nothing to edit', async () => {
      const root = temporaryTree(expected);
      expect((await migrate(root, { recipes: [id], options })).report.body.edits).toEqual([]);
    });
  });
});
