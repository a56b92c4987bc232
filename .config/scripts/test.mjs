#!/usr/bin/env node
// What `npm test` runs: each step under a headline with its time, stopping at the first that fails. The last line
// is always `N passed, N failed`: vitest's tests, on this Node and on Node 24, and a step that failed besides.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countStep } from './tally.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const scratch = mkdtempSync(join(tmpdir(), 'nilometer-test-'));
const requireAll = process.env.NILOMETER_REQUIRE_ALL === '1';

const nilometer = ['node', 'packages/cli/bin/nilometer.js'];
const legacyService = 'fixtures/services/orders-legacy';
const policy = '.config/nilometer.config.json';
const snapshot = 'fixtures/registry/nilometer.snapshot.json.gz';
// Fixed, so that a release elsewhere never turns an old commit red; raised together with the snapshot.
const { gateAt } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config;

const steps = [
  { title: 'Generated indexes are fresh', command: ['node', '.config/scripts/generate-indexes.mjs', '--check'] },
  { title: 'The page of the data map is fresh', command: ['node', '.config/scripts/generate-page.mjs', '--check'] },
  { title: 'Declarations', command: ['tsc', '-b'] },
  { title: 'Bundles', command: ['node', '.config/scripts/bundle.mjs'] },
  { title: 'Type-check the tests', command: ['tsc', '-p', 'test/tsconfig.json'] },
  { title: 'ESLint, own rules included', command: ['eslint', '-c', '.config/eslint.config.js', '.'] },
  { title: 'Import arrows', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'rules', 'codemods'] },
  { title: 'Unused code and dependencies', command: ['knip', '--config', '.config/knip.json'] },
  { title: 'Install the legacy service', command: ['npm', 'ci', '--prefer-offline', '--loglevel=error'], cwd: legacyService, unless: installed },
  { title: 'The README\'s picture shows what runs', command: ['node', '.config/scripts/render-picture.mjs', '--check'] },
  { title: 'Gate on our own lockfile', command: [...nilometer, 'gate', '.', '--config', policy, '--snapshot', snapshot, '--at', gateAt] },
  { title: 'Lint ourselves', command: [...nilometer, 'lint', 'packages', 'rules', 'codemods', 'test', 'bench', '.config', '--config', policy] },
  {
    title: 'Tests',
    results: join(scratch, 'vitest.json'),
    command: (file) => ['vitest', 'run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  },
  { title: 'Tests on Node 24', results: join(scratch, 'node24.json'), mayNotRun: true, command: (file) => ['node', '.config/scripts/node24.mjs', file] },
];

/** The legacy service is no workspace, so the root's `npm ci` leaves it alone. */
function installed() {
  const record = join(root, legacyService, 'node_modules/.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, legacyService, 'package-lock.json')).mtimeMs;
}

/** @returns the exit code of the step's command. */
function run({ command, results, cwd = '.' }) {
  const [program, ...args] = typeof command === 'function' ? command(results) : command;
  const { status, error } = spawnSync(program, args, {
    cwd: join(root, cwd),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function runAll() {
  const total = { passed: 0, failed: 0 };
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${index + 1}/${steps.length} ${step.title}`);
    if (step.unless?.()) {
      console.log('nothing to do');
      continue;
    }
    const started = performance.now();
    const status = run(step);
    console.log(`── ${status === 0 ? 'ok' : `failed with exit code ${status}`}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    const report = step.results && existsSync(step.results) ? JSON.parse(readFileSync(step.results, 'utf8')) : undefined;
    const { passed, failed } = countStep({ status, report, isTests: step.results !== undefined, mayNotRun: step.mayNotRun }, { requireAll });
    total.passed += passed;
    total.failed += failed;
    if (status !== 0) break;
  }
  return total;
}

try {
  const { passed, failed } = runAll();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
