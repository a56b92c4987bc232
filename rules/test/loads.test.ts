import { clearCache } from '@nilometer/service-model';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectors } from '@nilometer/service-model';
import { afterAll, expect, test } from 'vitest';
import { copyOfService } from './support/copyOfService.ts';
import { MODULES } from './support/eslintCli.ts';
import { emptyFolder } from './support/layOutCases.ts';

const cwd = copyOfService();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const trace = new URL('./support/traceLoads.mjs', import.meta.url).href;
const eslint = import.meta.resolve('eslint');

/** Files that a process of its own loads while it runs the script; the built plugin is taken. */
function filesLoadedBy(script: string): string {
  const log = join(emptyFolder(), 'loaded.txt');
  const run = spawnSync(process.execPath, ['--import', trace, '--input-type=module', '--eval', script], { cwd, encoding: 'utf8', env: { ...process.env, LOADED: log } });
  expect(run.status, run.stderr).toBe(0);
  return readFileSync(log, 'utf8').replaceAll('\\', '/');
}

function packagesLoadedBy(script: string): Set<string> {
  const loaded = filesLoadedBy(script).matchAll(/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/\n]+)/g);
  return new Set([...loaded].map(([, name = '']) => name));
}

const lintWith = (configs: string): string => `
  import { ESLint } from '${eslint}';
  import tseslint from '${MODULES['typescript-eslint']}';
  import nilometer from '${MODULES.nilometer}';
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      ...${configs},
      { rules: { 'nilometer/pii-annotation': ['error', { minConfidence: 'low' }] } },
    ],
  });
  const results = await eslint.lintFiles(['.']);
  if (!results.some(({ messages }) => messages.length > 0)) throw new Error('nothing was found');
`;

test('the plugin starts without what only some runs need', () => {
  const loaded = packagesLoadedBy(`await import('${MODULES.nilometer}')`);
  expect(loaded).toContain('jsonc-parser');
  expect(['@eslint/json', '@eslint/plugin-kit', 'zod', 'picomatch', 'commander'].filter((name) => loaded.has(name))).toEqual([]);
});

test.each([
  ['without a configuration file, none', false],
  ['with one, zod', true],
])('%s is loaded to check it', (_, configured) => {
  if (configured) writeFileSync(join(cwd, 'nilometer.config.json'), '{}');
  expect(packagesLoadedBy(lintWith('nilometer.configs.all')).has('zod')).toBe(configured);
});

const withoutBehaviours = Object.fromEntries(Object.values(detectors).flatMap(({ id, ...detector }) => (detector.facts === 'behaviours' ? [[`nilometer/${id}`, 'off']] : [])));
const isLoadedBy = (configs: string): boolean => /service-model\/dist\/behaviours\.js/.test(filesLoadedBy(lintWith(configs)));

test.each([
  ['entities', 'nilometer.configs.recommended', false],
  ['entities, of all rules but those that ask for more', `nilometer.configs.all, { rules: ${JSON.stringify(withoutBehaviours)} }`, false],
  ['what code does', 'nilometer.configs.all', true],
  ['what code does, once it has been read', 'nilometer.configs.all', false],
])('rules about %s: are the readers of what code does loaded?', (_, configs, expected) => {
  if (expected) clearCache(cwd);
  expect(isLoadedBy(configs)).toBe(expected);
});
