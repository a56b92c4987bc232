import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { openProject } from '@nilometer/service-model';
import { expect, test } from 'vitest';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const entity = "import { Column, Entity } from 'typeorm';\n@Entity()\nexport class A {\n  @Column() email: string;\n}\n";
const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, 0xff);
const link = (to: string) => (file: string) => symlinkSync(to, file);

// What lint does not judge is not migrated, for one and the same reason.
test.each([
  { title: 'a file with a syntax error', path: 'src/a.ts', content: entity + 'const = ;\n' },
  { title: 'a binary of 6 MB', path: 'src/a.ts', content: megabytes(6) },
  { title: 'a smaller one', path: 'src/a.ts', content: megabytes(1) },
  { title: 'a link to a file with a syntax error', path: 'src/a.ts', content: link('../rest/bad') },
  { title: 'a broken link', path: 'src/a.ts', content: link('gone.ts') },
  { title: 'a link to itself', path: 'src/a.ts', content: link('a.ts') },
  { title: 'a package.json that is no JSON', path: 'package.json', content: '{ "name": "orders",\n' },
  { title: 'one with a comment', path: 'package.json', content: '{ "dependencies": { "moment": "2.0.0" } } // none\n' },
  { title: 'one that is not UTF-8', path: 'package.json', content: Buffer.from('{ "name": "caf\xE9" }', 'latin1') },
  { title: 'one of 5 MB', path: 'package.json', content: `{ "name": "${'x'.repeat(5 * 1024 * 1024)}" }` },
])('$title is unparsed as lint says', async ({ path, content }) => {
  const root = temporaryTree([['src/fine.ts', entity], ['rest/bad', entity + 'const = ;\n'], ...(typeof content === 'function' ? [] : [[path, content] as const])]);
  if (typeof content === 'function') content(join(root, path));
  const model = openProject({ root, paths: [root], policy: loadPolicy({ from: root }), cache: 'memory' }).model();
  const { report } = await migrate(root, { recipes: ['annotate-pii', 'replace-banned-deps'] });
  expect(report.unparsed).toHaveLength(1);
  expect(report.unparsed).toEqual(model.unparsed.map(({ file, line, reason }) => ({ file, line, reason })));
});

test('a link inside the folder keeps no package that goes from the file which it leads to', async () => {
  const root = temporaryTree([
    ['package.json', '{ "dependencies": { "moment": "2.0.0" } }\n'],
    ['src/a.ts', "import moment from 'moment';\nexport const at = moment().unix();\n"],
  ]);
  symlinkSync('a.ts', join(root, 'src/link.ts'));
  const { report } = await migrate(root, { recipes: ['replace-banned-deps'] });
  expect(report.body.recipes[0]?.sites).toMatchObject([
    { file: 'package.json', status: 'migrated' },
    { file: 'src/a.ts', status: 'migrated' },
    { file: 'src/link.ts', status: 'skipped' },
  ]);
});
