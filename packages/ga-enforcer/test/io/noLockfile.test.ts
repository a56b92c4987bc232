import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProject } from '../../src/io/readProject.ts';
import { lockfileNames } from '../../src/lockfile/parseLockfile.ts';
import { unreadLockfiles } from '../../src/lockfile/unreadLockfiles.ts';
import { lockOf, workspace } from '../support/workspace.ts';

const lock = lockOf({});

const project = workspace({
  'empty/package.json': {},
  'yarn/yarn.lock': '',
  'pnpm/pnpm-lock.yaml': '',
  'bun/bun.lock': '',
  'both/yarn.lock': '',
  'both/package-lock.json': lock,
  'mono/package-lock.json': lock,
  'mono/services/orders/package.json': {},
  'mono/services/yarn/yarn.lock': '',
  'my repo/package-lock.json': lock,
  'my repo/orders/package.json': {},
  'pnpm/orders/package.json': {},
  'mono/vendored/package.json': {},
});
// A repository of its own: what is above it belongs to another.
mkdirSync(join(project.path, 'mono/vendored/.git'));

const bare = workspace({ 'package-lock.json': lock, 'orders/package.json': {} });
rmSync(join(bare.path, '.git'), { recursive: true });

afterAll(() => {
  project.remove();
  bare.remove();
});

const written = 'Write one with `npm install`, or name it with --lockfile FILE.';
const unread = (file: string): string => `There is ${file}, but the gate reads npm-shrinkwrap.json and package-lock.json alone so far.`;

describe('without a lockfile that can be read', () => {
  it.each([
    { title: 'nothing at all', dir: 'empty', remedy: written },
    { title: 'of yarn', dir: 'yarn', remedy: unread('yarn/yarn.lock') },
    { title: 'of pnpm', dir: 'pnpm', remedy: unread('pnpm/pnpm-lock.yaml') },
    { title: 'of bun', dir: 'bun', remedy: unread('bun/bun.lock') },
    { title: 'of pnpm, above', dir: 'pnpm/orders', remedy: unread('pnpm/pnpm-lock.yaml') },
    { title: 'of npm, above', dir: 'mono/services/orders', remedy: 'mono has one; judge it there: nilometer gate mono' },
    { title: 'of npm above, seen from the workspace', cwd: 'mono/services/orders', dir: '.', remedy: '../.. has one; judge it there: nilometer gate ../..' },
    { title: 'of npm above, seen from there', cwd: 'mono', dir: 'services/orders', remedy: '. has one; judge it there: nilometer gate .' },
    { title: 'of npm, above in a folder that a shell would split', dir: 'my repo/orders', remedy: "my repo has one; judge it there: nilometer gate 'my repo'" },
    { title: 'of yarn here before npm above', dir: 'mono/services/yarn', remedy: unread('mono/services/yarn/yarn.lock') },
    { title: 'above the repository', dir: 'mono/vendored', remedy: written },
    { title: 'above, in no repository', root: bare.path, dir: 'orders', remedy: written },
  ])('says what to do: $title', ({ root = project.path, cwd = '.', dir, remedy }) => {
    expect(() => findProject(join(root, cwd), dir, undefined)).toThrow(expect.objectContaining({ message: expect.stringContaining(`${dir}: there is no lockfile`), remedy }));
  });

  it('calls no lockfile unread that a format reads', () => {
    expect(unreadLockfiles()).toEqual(['yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb']);
    expect(unreadLockfiles([...lockfileNames, 'pnpm-lock.yaml'])).toEqual(['yarn.lock', 'bun.lock', 'bun.lockb']);
  });

  it('reads that of npm beside another', () => {
    expect(findProject(project.path, 'both', undefined).file).toBe('package-lock.json');
  });
});
