import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/io/loadPolicy.ts';
import { problemOf } from '../problemOf.ts';
import { tree } from './tree.ts';

const strict = { preset: 'strict', profile: 'acme' };

describe('which policy holds', () => {
  it.each([
    ['a folder below', 'services/orders/src'],
    ['a file below', 'services/orders/src/a.ts'],
    ['the folder itself', '.'],
    ['a file that is not there yet', 'services/new.ts'],
  ])('the nearest upwards: from %s', (_, from) => {
    const root = tree({ 'nilometer.config.json': strict, 'services/orders/src/a.ts': '', '.git/HEAD': '' });
    const loaded = loadPolicy({ from: join(root, from) });
    expect(loaded).toMatchObject({ file: join(root, 'nilometer.config.json'), root, assumed: [], policy: { profile: { name: 'acme' } } });
  });

  it('the inner of two', () => {
    const root = tree({ 'nilometer.config.json': strict, 'inner/nilometer.config.json': {}, 'inner/a.ts': '' });
    expect(loadPolicy({ from: join(root, 'inner/a.ts') }).root).toBe(join(root, 'inner'));
  });

  it.each([
    ['not one above the folder that holds .git', 'repo/.git/HEAD', null],
    ['one above a folder without .git', 'repo/HEAD', 'nilometer.config.json'],
  ])('%s', (_, marker, file) => {
    const root = tree({ 'nilometer.config.json': strict, [marker]: '', 'repo/src/a.ts': '' });
    expect(loadPolicy({ from: join(root, 'repo/src') }).file).toBe(file === null ? null : join(root, file));
  });

  it.each([
    ['beside what is judged: its paths begin where the judged repository does', 'ci/strict.json', '.', '.'],
    ['above what is judged: its paths begin at its own folder', '../strict.json', 'services', '.'],
  ])('one named by hand, before the nearest, %s', (_, configFile, from, root) => {
    const top = tree({ 'nilometer.config.json': {}, 'ci/strict.json': strict, 'strict.json': strict, 'services/a.ts': '', '.git/HEAD': '' });
    expect(loadPolicy({ from: join(top, from), configFile })).toMatchObject({ root: join(top, root), policy: { profile: { name: 'acme' } } });
  });

  it('one named by hand that is not there is an error', () => {
    const root = tree({ 'nilometer.config.json': {} });
    expect(problemOf(() => loadPolicy({ from: root, configFile: 'no.json' }))).toBe('no.json:1:1: no.json does not exist');
  });
});

describe('without configuration', () => {
  it.each([
    ['the folder that holds .git', { 'a/.git/HEAD': '', 'a/b/package.json': {}, 'a/b/c/d.ts': '' }, 'a'],
    ['else the nearest package.json', { 'a/b/package.json': {}, 'a/b/c/d.ts': '' }, 'a/b'],
  ])('the root is %s', (_, files, root) => {
    const top = tree(files);
    expect(loadPolicy({ from: join(top, 'a/b/c/d.ts') }).root).toBe(join(top, root));
  });

  it('holds the recommended guidelines and the built-in bans, and says that it assumed them', () => {
    const root = tree({});
    mkdirSync(join(root, 'src'));
    const { policy, file, root: found, assumed } = loadPolicy({ from: join(root, 'src') });
    expect({ file, found }).toEqual({ file: null, found: join(root, 'src') });
    expect(assumed).toHaveLength(2);
    expect(policy.profile?.name).toBe('nilometer');
    expect(policy.guidelines['pii-annotation']).toEqual({ severity: 'warn', options: { minConfidence: 'high' }, locked: false });
    expect(policy.bans.map((ban) => ban.package)).toContain('moment');
  });
});
