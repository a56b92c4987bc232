import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

/** What each arrow refuses, and the nearest thing that it lets pass: importing file, then specifier. */
const cases = [
  { rule: 'arrow-policy', bad: ['packages/policy/src/up.ts', '../../service-model/src/index.ts'], good: ['packages/service-model/src/down.ts', '../../policy/src/index.ts'] },
  { rule: 'arrow-service-model', bad: ['packages/service-model/src/up.ts', '../../../rules/src/index.ts'], good: ['rules/src/down.ts', '../../packages/service-model/src/index.ts'] },
  { rule: 'arrow-ga-enforcer', bad: ['packages/ga-enforcer/src/aside.ts', '../../service-model/src/index.ts'], good: ['packages/ga-enforcer/src/down.ts', '../../policy/src/index.ts'] },
  { rule: 'arrow-rules', bad: ['rules/src/aside.ts', '../../codemods/src/index.ts'], good: ['rules/src/policy.ts', '../../packages/policy/src/index.ts'] },
  { rule: 'arrow-codemods', bad: ['codemods/src/aside.ts', '../../rules/src/index.ts'], good: ['codemods/src/down.ts', '../../packages/service-model/src/index.ts'] },
  { rule: 'arrow-platform', bad: ['packages/platform/src/down.ts', '../../policy/src/index.ts'], good: ['packages/platform/src/own.ts', './index.ts'] },
  { rule: 'arrow-cli', bad: ['packages/cli/src/platform.ts', '../../platform/src/index.ts'], good: ['packages/cli/src/mounts.ts', '../../ga-enforcer/src/index.ts'] },
  { rule: 'enforcer-without-parser', bad: ['packages/ga-enforcer/src/far.ts', './throughAnother.ts'], good: ['packages/service-model/src/near.ts', 'oxc-parser'] },
  { rule: 'world-only-in-io', bad: ['packages/policy/src/reads.ts', 'node:fs'], good: ['packages/policy/src/io/reads.ts', 'node:fs'] },
  { rule: 'worldly-packages-only-in-io', bad: ['codemods/src/commits.ts', 'simple-git'], good: ['codemods/src/io/commits.ts', 'simple-git'] },
  { rule: 'judgement-never-calls-io', bad: ['packages/policy/src/waivers/judges.ts', '../io/open.ts'], good: ['packages/policy/src/runPolicy.ts', './io/open.ts'] },
  { rule: 'units-stand-alone', bad: ['rules/src/rules/one.ts', './two.ts'], good: ['rules/src/rules/two.ts', '../shared.ts'] },
  { rule: 'units-stand-alone', bad: ['packages/service-model/src/behaviour-readers/koa/index.ts', '../hapi.ts'], good: ['packages/service-model/src/behaviour-readers/hapi.ts', '../index.ts'] },
  { rule: 'units-stand-alone', bad: ['packages/service-model/src/pii/packs/danish.ts', './swedish.ts'], good: ['packages/service-model/src/pii/packs/swedish.ts', '../../index.ts'] },
  { rule: 'page-for-data-map-alone', bad: ['packages/cli/src/model/says.ts', '../datamap/html/words.ts'], good: ['packages/cli/src/datamap/formats/page.ts', '../html/words.ts'] },
  { rule: 'no-cycles', bad: ['packages/policy/src/egg.ts', './hen.ts'], good: ['packages/policy/src/chick.ts', './egg.ts'] },
  { rule: 'source-without-tests', bad: ['packages/policy/src/tested.ts', '../fixtures/data.ts'], good: ['packages/policy/src/fixtureCount.ts', './index.ts'] },
  { rule: 'declared-dependencies', bad: ['packages/policy/src/borrows.ts', 'oxc-parser'], good: ['packages/service-model/src/owns.ts', 'oxc-parser'] },
  { rule: 'resolvable', bad: ['packages/policy/src/lost.ts', './nowhere.ts'], good: ['packages/policy/src/found.ts', './index.ts'] },
] as const;

interface CruiseReport {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

const workspaces = ['packages/policy', 'packages/platform', 'packages/service-model', 'packages/ga-enforcer', 'packages/cli', 'rules', 'codemods'];
const dependencies = { 'packages/service-model': { 'oxc-parser': '1.0.0' }, codemods: { 'simple-git': '1.0.0' } } satisfies Record<string, object>;

const folder = temporaryFolder('arrows');
let violations: { from: string; rule: string }[];

beforeAll(() => {
  for (const workspace of workspaces) {
    const declared = Object.entries(dependencies).find(([name]) => name === workspace)?.[1] ?? {};
    writeTree(join(folder, workspace), { 'package.json': JSON.stringify({ dependencies: declared }), 'src/index.ts': 'export {};\n' });
  }
  writeTree(folder, {
    'package.json': '{}',
    'node_modules/oxc-parser/package.json': '{ "name": "oxc-parser", "main": "index.js" }',
    'node_modules/oxc-parser/index.js': '',
    'node_modules/simple-git/package.json': '{ "name": "simple-git", "main": "index.js" }',
    'node_modules/simple-git/index.js': '',
    'packages/ga-enforcer/src/throughAnother.ts': "import 'oxc-parser';\n",
    'packages/policy/src/io/open.ts': 'export {};\n',
    'packages/policy/src/hen.ts': "import './egg.ts';\n",
    'packages/policy/fixtures/data.ts': 'export {};\n',
    'packages/cli/src/datamap/html/words.ts': 'export {};\n',
    'rules/src/shared.ts': 'export {};\n',
  });
  for (const { bad, good } of cases) {
    writeTree(folder, Object.fromEntries([bad, good].map(([file, specifier]) => [file, `import '${specifier}';\n`])));
  }
  const config = join(root, '.dependency-cruiser.cjs');
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [cruiser, '--config', config, '--output-type', 'json', 'packages', 'rules', 'codemods'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report: CruiseReport = JSON.parse(run.stdout);
  violations = report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
});

test.each(cases)('$rule: $bad.0', ({ rule, bad, good }) => {
  expect(violations).toContainEqual({ from: bad[0], rule });
  expect(violations).not.toContainEqual({ from: good[0], rule });
});

test('every rule of the configuration is in the table', () => {
  const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
});
