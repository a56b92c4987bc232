import { expect, test } from 'vitest';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

test('without recipes the report is empty and clean, and no file is looked at', async () => {
  const root = temporaryTree([['a.ts', "import 'old-lib';\n"], ['broken.ts', 'const = ;\n']]);
  const { report, changes } = await migrate(root, { recipes: [] });
  expect(changes).toEqual([]);
  expect(report).toMatchObject({ outcome: 'clean', counts: { files: 0, unparsed: 0, manual: 0 }, body: { recipes: [], edits: [], filesEdited: 0, written: false } });
});
