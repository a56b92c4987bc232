import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPolicy } from '@nilometer/policy';
import { detectors, judge, openProject } from '@nilometer/service-model';
import { expect, test } from 'vitest';
import { mappings } from '../src/recipes/replace-banned-deps/mappings.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const now = new Date('2026-01-15T12:00:00Z');
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const legacy = { input: 'services/orders-legacy', configFile: join(fixtures, 'policies/orders.config.json') };

/** Findings of lint and sites of the recipe over one and the same tree, as `file:line`. */
async function both(input: string, configFile?: string) {
  const root = temporaryTree([]);
  cpSync(join(fixtures, input), root, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const given = configFile === undefined ? {} : { configFile };
  const policy = loadPolicy({ from: root, ...given });
  const model = openProject({ root, paths: [root], policy, cache: 'memory' }).model();
  const findings = judge({ model, policy, now, detectors: [detectors['banned-dependencies']] });
  const { report } = await migrate(root, { recipes: ['replace-banned-deps'], ...given });
  return { findings, sites: report.body.recipes[0]?.sites ?? [], outcome: report.outcome };
}

test.each([
  ['a service under the policy of its company', legacy.input, legacy.configFile],
  ['imports, requires, an alias, a peer, a scope', 'recipes/replace-banned-deps/unmapped-bans-are-manual/input', undefined],
])('%s: what lint reports of packages without a mapping is what is left to a person, place for place', async (_what, input, configFile) => {
  const { findings, sites, outcome } = await both(input, configFile);
  const unmapped = findings.filter(({ package: name = '' }) => !Object.hasOwn(mappings, name));
  const left = sites.filter(({ status, reason }) => status === 'manual' && reason?.startsWith('no mapping for '));
  expect(unmapped.length).toBeGreaterThan(0);
  expect(left.map(({ file, line }) => `${file}:${line}`)).toEqual(unmapped.map(({ file, range }) => `${file}:${range.start.line}`));
  expect(outcome).toBe('findings');
});

test('a file that only holds the word, broken or not, is not parsed, as lint does not', async () => {
  const root = temporaryTree([['src/post.d.ts', "import 'request';\nexport interface Request { broken\n"], ['src/a.ts', 'export const request = ;\n']]);
  const { report } = await migrate(root, { recipes: ['replace-banned-deps'] });
  expect(report.body.recipes[0]?.totals).toMatchObject({ found: 0, unparsed: 0 });
});

test('every file in which lint reports a ban has a site', async () => {
  const { findings, sites } = await both(legacy.input, legacy.configFile);
  expect(findings.length).toBeGreaterThan(20);
  expect(new Set(sites.map(({ file }) => file))).toEqual(new Set(findings.map(({ file }) => file)));
});
