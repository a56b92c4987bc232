import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const own = new Set(['@nilometer', 'nilometer', 'eslint-plugin-nilometer']);
const link = (from: string, to: string): void => symlinkSync(from, to, 'junction');

/**
 * A working copy of the repository's sources and builds in an empty folder. Installed packages are linked, our own
 * ones to the copy: linking the whole of node_modules would lead its imports back to the original.
 */
export function copyRepository(folder: string): void {
  const skip = /^[\\/]fixtures[\\/]services|[\\/](?:node_modules|\.git)(?:[\\/]|$)/;
  for (const name of ['.config', 'packages', 'rules', 'codemods', 'fixtures', 'test', 'package.json', 'tsconfig.json']) {
    const from = join(root, name);
    cpSync(from, join(folder, name), { recursive: true, preserveTimestamps: true, filter: (path) => !skip.test(path.slice(root.length)) });
  }
  linkPackages('.', folder);
  mkdirSync(join(folder, 'node_modules/@nilometer'));
  for (const name of readdirSync(join(root, 'packages'))) {
    if (existsSync(join(root, 'packages', name, 'node_modules'))) linkPackages(`packages/${name}`, folder);
    if (name !== 'cli') link(join(folder, 'packages', name), join(folder, 'node_modules/@nilometer', name));
  }
  for (const name of ['rules', 'codemods']) if (existsSync(join(root, name, 'node_modules'))) linkPackages(name, folder);
  link(join(folder, 'codemods'), join(folder, 'node_modules/@nilometer/codemods'));
  link(join(folder, 'rules'), join(folder, 'node_modules/eslint-plugin-nilometer'));
  link(join(folder, 'packages/cli'), join(folder, 'node_modules/nilometer'));
}

function linkPackages(workspace: string, folder: string): void {
  const target = join(folder, workspace, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync(join(root, workspace, 'node_modules'))) {
    if (!own.has(name) && name !== '.cache' && name !== '.vite') link(join(root, workspace, 'node_modules', name), join(target, name));
  }
}
