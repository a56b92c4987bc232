import { ToolError } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import type { LockEntry } from '../../src/lockfile/lockfileFormat.ts';
import { parseLockfile } from '../../src/lockfile/parseLockfile.ts';

const written = (lock: unknown, manifest?: unknown) => ({ file: 'package-lock.json', text: JSON.stringify(lock, null, 2), manifestOf: () => manifest });

const brief = ({ name, version, importer, direct, dev, resolvedKind }: LockEntry) =>
  `${name}@${version} ${importer} ${direct ? 'direct' : 'transitive'}${dev ? ' dev' : ''} ${resolvedKind}`;

const packages = {
  '': { dependencies: { a: '^1.0.0' }, devDependencies: { b: '^2.0.0' }, engines: { node: '>=22' } },
  'node_modules/a': { version: '1.0.0', dependencies: { c: '~3.0.0' } },
  'node_modules/b': { version: '2.0.0', dev: true },
  'node_modules/c': { version: '3.0.1' },
};

describe('npm lockfiles', () => {
  it.each([
    { title: 'version 3', source: written({ lockfileVersion: 3, packages }) },
    { title: 'version 2', source: written({ lockfileVersion: 2, packages, dependencies: { a: { version: '1.0.0' } } }) },
    {
      title: 'version 1 with its package.json',
      source: written(
        { lockfileVersion: 1, dependencies: { a: { version: '1.0.0', requires: { c: '~3.0.0' } }, b: { version: '2.0.0', dev: true }, c: { version: '3.0.1' } } },
        packages[''],
      ),
    },
    {
      title: 'version 1 without one',
      source: written({ lockfileVersion: 1, dependencies: { a: { version: '1.0.0', requires: { c: '~3.0.0' } }, b: { version: '2.0.0', dev: true }, c: { version: '3.0.1' } } }),
    },
  ])('$title: the same entries', ({ source }) => {
    expect(parseLockfile(source).entries.map(brief)).toEqual([
      'a@1.0.0 . direct registry', 'b@2.0.0 . direct dev registry', 'c@3.0.1 . transitive registry',
    ]);
  });

  it('says that it guessed what is direct', () => {
    expect(parseLockfile(written({ lockfileVersion: 1, dependencies: {} })).assumed).toHaveLength(1);
    expect(parseLockfile(written({ lockfileVersion: 1, dependencies: {} }, {})).assumed).toEqual([]);
  });

  it('finds the copy that Node would', () => {
    const { entries } = parseLockfile(written({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { a: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { c: '^2.0.0' } },
        'node_modules/a/node_modules/c': { version: '2.0.0' },
        'node_modules/c': { version: '1.0.0' },
      },
    }));
    expect(entries.map(({ id, requiredBy }) => [id, requiredBy.map(({ by }) => by)])).toEqual([
      ['node_modules/a', ['.']], ['node_modules/a/node_modules/c', ['node_modules/a']], ['node_modules/c', []],
    ]);
  });

  it('knows workspaces as importers', () => {
    const { importers, entries } = parseLockfile(written({
      lockfileVersion: 3,
      packages: {
        '': { workspaces: ['packages/*'] },
        'packages/api': { version: '0.0.0', dependencies: { a: '^1.0.0' }, engines: { node: '>=24' } },
        'packages/web': { version: '0.0.0', devDependencies: { a: '^1.0.0' } },
        'packages/web/node_modules/d': { version: '4.0.0' },
        'node_modules/api': { resolved: 'packages/api', link: true },
        'node_modules/a': { version: '1.0.0' },
      },
    }));
    expect(importers).toEqual([{ path: '.' }, { path: 'packages/api', node: '>=24' }, { path: 'packages/web' }]);
    expect(entries.map(brief)).toEqual([
      'd@4.0.0 packages/web transitive registry', 'api@ . transitive link', 'a@1.0.0 packages/api direct registry', 'a@1.0.0 packages/web direct dev registry',
    ]);
  });

  it.each([
    { title: 'git', wanted: 'github:x/y', resolved: 'git+ssh://git@github.com/x/y.git#abc', kind: 'git' },
    { title: 'a file', wanted: 'file:../y', resolved: 'file:../y', kind: 'file' },
    { title: 'a tarball by URL', wanted: 'https://example.com/y/-/y-1.0.0.tgz', resolved: 'https://example.com/y/-/y-1.0.0.tgz', kind: 'tarball' },
    { title: 'a registry, whose tarballs have URLs too', wanted: '^1.0.0', resolved: 'https://example.com/y/-/y-1.0.0.tgz', kind: 'registry' },
    { title: 'a registry that the lockfile leaves out', wanted: '^1.0.0', resolved: undefined, kind: 'registry' },
  ])('tells where a package comes from: $title', ({ wanted, resolved, kind }) => {
    const lock = { lockfileVersion: 3, packages: { '': { dependencies: { y: wanted } }, 'node_modules/y': { version: '1.0.0', resolved } } };
    expect(parseLockfile(written(lock)).entries.map(({ resolvedKind }) => resolvedKind)).toEqual([kind]);
  });

  it.each([
    { title: 'version 3', lock: { lockfileVersion: 3, packages: { '': { dependencies: { y: 'npm:@scope/real@^1.0.0' } }, 'node_modules/y': { name: '@scope/real', version: '1.2.0' } } } },
    { title: 'version 1', lock: { lockfileVersion: 1, dependencies: { y: { version: 'npm:@scope/real@1.2.0' } } } },
  ])('reads the real name of an alias: $title', ({ lock }) => {
    expect(parseLockfile(written(lock)).entries).toMatchObject([{ name: '@scope/real', alias: 'y', version: '1.2.0' }]);
  });

  it('points at the key of an entry', () => {
    const source = written({ lockfileVersion: 3, packages });
    const [entry] = parseLockfile(source).entries;
    const { start, end } = entry?.range ?? { start: { line: 0, offset: 0 }, end: { offset: 0 } };
    expect(source.text.slice(start.offset, end.offset)).toBe('"node_modules/a"');
    expect(source.text.split('\n')[start.line - 1]).toContain('"node_modules/a": {');
  });

  it.each([
    { title: 'cut off', text: '{\n  "lockfileVersion": 3,\n  "packages": {\n', error: 'package-lock.json:4: this is not JSON' },
    { title: 'a comma too many', text: '{\n  "lockfileVersion": 3,\n  "packages": {},\n}', error: 'package-lock.json:4: this is not JSON' },
    { title: 'merge conflict', text: '{\n  "lockfileVersion": 3,\n<<<<<<< ours\n', error: 'package-lock.json:3: it holds merge conflict markers' },
    { title: 'another JSON', text: '{ "name": "x" }', error: 'package-lock.json:1: this is no lockfile' },
    { title: 'empty', text: '', error: 'package-lock.json:1: this is not JSON' },
    { title: 'no project in it', text: '{ "lockfileVersion": 3, "packages": {} }', error: 'package-lock.json:1: packages[""] is missing' },
    { title: 'a list', text: '{ "lockfileVersion": 3, "packages": [] }', error: 'package-lock.json:1: lockfile.packages is not what npm writes' },
    { title: 'a version that is a number', text: '{ "lockfileVersion": 3,\n"packages": { "": {},\n"node_modules/a": { "version": 1 } } }', error: 'package-lock.json:3: packages["node_modules/a"].version is not what npm writes' },
  ])('says where it is broken: $title', ({ text, error }) => {
    const parsing = () => parseLockfile({ file: 'package-lock.json', text, manifestOf: () => undefined });
    expect(parsing).toThrow(ToolError);
    expect(parsing).toThrow(error);
  });
});
