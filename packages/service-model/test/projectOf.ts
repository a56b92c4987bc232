import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { afterAll } from 'vitest';
import { behaviourReaders } from '../src/behaviour-readers/all.generated.ts';
import { openProject } from '../src/io/openProject.ts';
import type { Project, ProjectOptions } from '../src/project.ts';

export type Tree = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export function write(root: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** A temporary folder with these files; removed after the test file. */
export function folderOf(tree: Tree): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'nilometer-model-')));
  folders.push(root);
  write(root, { 'package.json': '{ "name": "fixture" }', ...tree });
  return root;
}

/** A project over a real folder, with every reader: nothing below it is mocked. */
export function projectOf(tree: Tree, options: Partial<ProjectOptions> = {}): Project {
  const root = folderOf(tree);
  return openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory', behaviours: Object.values(behaviourReaders), ...options });
}

/** The same with the readers of entities alone, as lint opens it. */
export function entitiesOf(tree: Tree): Project {
  const root = folderOf(tree);
  return openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' });
}
