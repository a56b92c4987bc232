import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';
import { compilerNames, typeScriptProject } from './support/typeScriptProject.ts';

const rename = { recipes: ['rename-import'], options: { from: 'old-lib', to: 'new-lib' } };
const oldLib = 'export declare function get(url: string): string;\nexport declare const only: 1;\n';
const newLib = 'export declare function get(url: string): string;\n';
const fine = "import { get } from 'old-lib';\nexport const page: string = get('/');\n";

const run = async (root: string, mode: 'dry-run' | 'write-dirty' = 'write-dirty') => {
  const { report } = await migrate(root, { ...rename, verify: 'types', mode });
  const [ledger] = report.body.recipes;
  const types = report.body.gates.find(({ rung }) => rung === 'R1');
  return { ledger, types, edits: report.body.edits };
};

describe.each(compilerNames)('with %s', (compiler) => {
  test('edits without new errors pass, though the tree was red before', async () => {
    const root = typeScriptProject(compiler, { 'src/a.ts': fine, 'src/red.ts': 'export const n: number = "x";\n' }, { 'old-lib': oldLib, 'new-lib': newLib });
    const { ledger, types, edits } = await run(root);
    expect(ledger?.totals).toMatchObject({ found: 1, migrated: 1 });
    expect(types).toMatchObject({ passed: 1, notReached: 0, dropped: [] });
    expect(edits).toMatchObject([{ file: 'src/a.ts', rung: 'R1' }]);
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toContain("'new-lib'");
  });

  test('only the unit with a new error is taken back, and says why', async () => {
    const files = { 'src/a.ts': fine, 'src/b.ts': "import { only } from 'old-lib';\nexport const one: 1 = only;\n", 'src/c.ts': fine };
    const root = typeScriptProject(compiler, files, { 'old-lib': oldLib, 'new-lib': newLib });
    const { ledger, types } = await run(root);
    expect(ledger?.totals).toMatchObject({ found: 3, migrated: 2, manual: 1 });
    expect(types?.dropped).toMatchObject([{ file: 'src/b.ts', reason: expect.stringMatching(/^gate R1: new type error src\/b\.ts:1 TS2305: / ) }]);
    expect(readFileSync(join(root, 'src/b.ts'), 'utf8')).toBe(files['src/b.ts']);
    expect(readFileSync(join(root, 'src/c.ts'), 'utf8')).toContain("'new-lib'");
  });

  test('an error in a file that was not edited costs the unit that caused it', async () => {
    const files = {
      'src/a.ts': fine,
      'src/cause.ts': "export { get } from 'old-lib';\n",
      'src/victim.ts': "import { get } from './cause.js';\nexport const page: string = get('/');\n",
    };
    const changed = 'export declare function get(url: string): number;\n';
    const root = typeScriptProject(compiler, { ...files, 'src/a.ts': "import { get } from 'old-lib';\nget('/');\n" }, { 'old-lib': oldLib, 'new-lib': changed });
    const { types } = await run(root);
    expect(types?.dropped.map(({ file }) => file)).toEqual(['src/cause.ts']);
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toContain("'new-lib'");
  });

  test('what the edit names and is not installed needs an install, and is no error', async () => {
    const root = typeScriptProject(compiler, { 'src/a.ts': fine }, { 'old-lib': oldLib });
    const { ledger, types } = await run(root);
    expect(ledger?.totals).toMatchObject({ found: 1, migrated: 0, 'needs-install': 1, manual: 0 });
    expect(types).toMatchObject({ passed: 0, notReached: 1, because: ['1 units that need an install first: new-lib'] });
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toContain("'new-lib'");
  });

  test('what is installed and does not resolve is an error: the edit is taken back', async () => {
    const closed = { 'node_modules/new-lib/package.json': '{ "name": "new-lib", "version": "1.0.0", "exports": { "./other": "./other.js" } }' };
    const root = typeScriptProject(compiler, { 'src/a.ts': fine, ...closed }, { 'old-lib': oldLib });
    const { ledger, types } = await run(root);
    expect(ledger?.totals).toMatchObject({ found: 1, migrated: 0, 'needs-install': 0, manual: 1 });
    expect(types?.dropped).toMatchObject([{ file: 'src/a.ts', reason: expect.stringContaining("TS2307: Cannot find module 'new-lib'") }]);
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe(fine);
  });

  test('a unit whose imports did not resolve before is not judged', async () => {
    const files = { 'src/a.ts': "import 'never';\nimport { x } from 'gone';\n" + fine };
    const { types } = await run(typeScriptProject(compiler, files, { 'old-lib': oldLib, 'new-lib': newLib }));
    expect(types).toMatchObject({ passed: 0, notReached: 1, because: ['1 units in files with an import that did not resolve before'] });
  });

  test('a file that no tsconfig.json includes is not judged', async () => {
    const { types } = await run(typeScriptProject(compiler, { 'scripts/a.ts': fine, 'src/b.ts': fine }, { 'old-lib': oldLib, 'new-lib': newLib }));
    expect(types).toMatchObject({ passed: 1, notReached: 1, because: ['1 units in files that no tsconfig.json includes'] });
  });

  test('a dry run judges a copy, and writes nothing', async () => {
    const root = typeScriptProject(compiler, { 'src/a.ts': fine }, { 'old-lib': oldLib, 'new-lib': newLib });
    const { types } = await run(root, 'dry-run');
    expect(types).toMatchObject({ passed: 1 });
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe(fine);
    expect(existsSync(join(root, '.nilometer'))).toBe(false);
  });
});

test('without node_modules R1 is not reached, and says so', async () => {
  const { types } = await run(temporaryTree([['src/a.ts', fine]]));
  expect(types).toMatchObject({ passed: 0, notReached: 1, because: ['there is no node_modules: install the dependencies first'] });
});

test('without a compiler R1 is not reached, and says so', async () => {
  const { types } = await run(temporaryTree([['src/a.ts', fine], ['node_modules/new-lib/index.d.ts', newLib]]));
  expect(types).toMatchObject({ passed: 0, because: ['no TypeScript compiler is installed (node_modules/.bin/tsc)'] });
});
