import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';
import { typeScriptProject } from './support/typeScriptProject.ts';

const use = "import { get } from 'old-lib';\nget('/');\n";
const rename = { recipes: ['rename-import'], options: { from: 'old-lib', to: 'new-lib' } };
const pipe = (root: string, name: string): void => expect(spawnSync('mkfifo', [join(root, name)]).status).toBe(0);

// Each of them would be read for ever: the time limit of the test is what fails.
test.skipIf(process.platform === 'win32').each([
  { title: 'a pipe named as source is unparsed', lay: (root: string) => pipe(root, 'pipe.ts'), unparsed: [['pipe.ts', 'not a file, not read']] },
  { title: 'a pipe that may mention a package mentions none', lay: (root: string) => pipe(root, 'pipe.json'), unparsed: [] },
  { title: 'a link to a device is unparsed', lay: (root: string) => symlinkSync('/dev/zero', join(root, 'zero.ts')), unparsed: [['zero.ts', 'not a file, not read']] },
])('$title', async ({ lay, unparsed }) => {
  const root = temporaryTree([['package.json', '{ "dependencies": { "moment": "2.0.0" } }'], ['a.ts', use]]);
  lay(root);
  const { report } = await migrate(root, { ...rename, recipes: ['rename-import', 'replace-banned-deps'] });
  const sites = report.body.recipes[0]?.sites.filter(({ status }) => status === 'unparsed');
  expect(sites?.map(({ file, reason }) => [file, reason])).toEqual(unparsed);
  expect(report.body.recipes[0]?.totals).toMatchObject({ 'needs-install': 1 });
});

test.skipIf(process.platform === 'win32')('the copy for the type check holds files alone', async () => {
  const types = 'export declare function get(url: string): string;\n';
  const root = typeScriptProject('TypeScript 7', { 'src/a.ts': use }, { 'old-lib': types, 'new-lib': types });
  pipe(root, 'pipe.json');
  symlinkSync('/dev/zero', join(root, 'zero.ts'));
  const { report } = await migrate(root, { ...rename, verify: 'types' });
  expect(report.body.gates.find(({ rung }) => rung === 'R1')).toMatchObject({ passed: 1 });
});

test.each([
  { title: 'data of more than 4 MB keeps no package', megabytes: 4, keeps: false },
  { title: 'less does', megabytes: 3, keeps: true },
])('$title', async ({ megabytes, keeps }) => {
  const root = temporaryTree([
    ['package.json', '{\n  "dependencies": {\n    "moment": "2.0.0"\n  }\n}\n'],
    ['a.ts', "import moment from 'moment';\nexport const at = moment().unix();\n"],
    ['data.json', JSON.stringify(['moment', 'x'.repeat(megabytes * 1024 * 1024)])],
  ]);
  const { report } = await migrate(root, { recipes: ['replace-banned-deps'] });
  expect(report.body.recipes[0]?.sites.map(({ file, reason }) => ({ file, reason }))).toContainEqual({ file: 'package.json', reason: keeps ? 'named in data.json:1' : undefined });
});
