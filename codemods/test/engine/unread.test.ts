import { expect, test } from 'vitest';
import { migrate } from '../support/migrate.ts';
import { temporaryTree } from '../support/temporaryTree.ts';

const named = "import { get } from 'old-lib';\n";
const megabytes = (count: number): string => `// ${'x'.repeat(count * 1024 * 1024)}\n`;

test.each([
  ['9,000 nested brackets', `${named}export const deep = ${'['.repeat(9_000)}${']'.repeat(9_000)};\n`, 'nested too deeply to be read'],
  ['a thousand of them', `${named}export const deep = ${'['.repeat(1_000)}${']'.repeat(1_000)};\n`, undefined],
  ['more than 4 MB', named + megabytes(4), 'larger than 4 MB (4.0 MB), not read'],
  ['less', named + megabytes(3), undefined],
])('%s', async (_what, text, reason) => {
  const root = temporaryTree([['a.ts', text], ['b.ts', named], ['elsewhere.ts', megabytes(5)]]);
  const { report } = await migrate(root, { recipes: ['rename-import'], options: { from: 'old-lib', to: 'new-lib' } });
  const unparsed = report.body.recipes[0]?.sites.filter(({ status }) => status === 'unparsed') ?? [];
  expect(unparsed.map((site) => [site.file, site.reason])).toEqual(reason === undefined ? [] : [['a.ts', reason]]);
  expect(report.body.recipes[0]?.totals).toMatchObject({ migrated: reason === undefined ? 2 : 1 });
});

test('20,000 terms, which no tree can be walked over, leave the other files to the recipe', async () => {
  const use = "import moment from 'moment';\nexport const at = moment().unix();\n";
  const root = temporaryTree([['a.ts', `${use}export const sum = ${'1 + '.repeat(20_000)}1;\n`], ['b.ts', use]]);
  const { report } = await migrate(root, { recipes: ['replace-banned-deps'] });
  expect(report.body.recipes[0]?.totals).toMatchObject({ found: 2, migrated: 1, unparsed: 1 });
});
