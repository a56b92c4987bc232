import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from '../projectOf.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const MANIFEST = readFileSync(at('../../package.json'), 'utf8');

/** The built package as someone has installed it, in a version of its own. */
function installed(version: string): string {
  const home = folderOf({ 'package.json': JSON.stringify({ ...JSON.parse(MANIFEST), version }) });
  cpSync(at('../../dist'), join(home, 'dist'), { recursive: true, preserveTimestamps: true });
  symlinkSync(at('../../../../node_modules'), join(home, 'node_modules'));
  return home;
}

function parses(home: string, root: string): number {
  const script = `import { openProject } from './dist/index.js'; import { loadPolicy } from '@nilometer/policy';
    const root = ${JSON.stringify(root)}; const project = openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk' });
    project.model(); console.log(project.counts().filesParsed);`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: home, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

test('facts that another version read are read again', () => {
  const root = folderOf({ 'a.ts': "import { Entity } from 'typeorm';\n@Entity() export class A {}" });
  mkdirSync(join(root, 'node_modules'));
  utimesSync(join(root, 'a.ts'), 1_700_000_000, 1_700_000_000);
  const [older, newer] = [installed('0.1.0'), installed('0.2.0')];
  expect([parses(older, root), parses(older, root), parses(newer, root), parses(newer, root)]).toEqual([1, 0, 1, 0]);
});
