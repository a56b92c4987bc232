import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/io/loadPolicy.ts';
import { problemOf } from '../problemOf.ts';
import { tree } from './tree.ts';

const config = 'nilometer.config.json';
const ban = (name: string, reason = 'r') => ({ package: name, reason });
const waiver = (entity: string) => ({ guideline: 'entity-version', match: { entity }, owner: 'o', reason: 'r', expires: '2026-12-31' });
const load = (files: Parameters<typeof tree>[0]) => loadPolicy({ from: tree(files) }).policy;

describe('merging', () => {
  it('appends lists, and lets the later ban on a package win', () => {
    const policy = load({
      'base.json': { ignore: ['a/**'], waivers: [waiver('A')], bans: [ban('x', 'old'), ban('y')], builtInBans: 'off' },
      [config]: { extends: './base.json', ignore: ['b/**'], waivers: [waiver('B')], bans: [ban('x', 'new')] },
    });
    expect(policy.ignore).toEqual(['a/**', 'b/**']);
    expect(policy.waivers.map(({ match }) => match.entity)).toEqual(['A', 'B']);
    expect(policy.bans).toEqual([ban('y'), ban('x', 'new')]);
  });

  it('lets the later declaration of a flag stand', () => {
    const flag = (name: string, expires: string) => ({ name, owner: 'o', expires });
    const policy = load({
      'base.json': { flags: [flag('a', '2026-01-31'), flag('b', '2026-01-31')] },
      [config]: { extends: './base.json', flags: [flag('a', '2027-01-31')] },
    });
    expect(policy.flags).toEqual([flag('a', '2027-01-31'), flag('b', '2026-01-31')]);
  });

  it('keeps every ban that one file lays on a package', () => {
    const twice = [ban('x', 'everywhere'), { ...ban('x', 'old ones have a hole'), versions: '<2' }];
    expect(load({ [config]: { bans: twice, builtInBans: 'off' } }).bans).toEqual(twice);
  });

  it('replaces a built-in ban by the company\'s own', () => {
    const moment = load({ [config]: { bans: [ban('moment', 'ours')] } }).bans.filter((entry) => entry.package === 'moment');
    expect(moment).toEqual([ban('moment', 'ours')]);
  });

  it('keeps the options of a shared guideline when only the severity is said', () => {
    const { guidelines } = load({
      'base.json': { guidelines: { 'pii-leak': { severity: 'error', options: { log: 'ignore' } }, 'uuid-primary-key': 'off' } },
      [config]: { extends: './base.json', guidelines: { 'pii-leak': 'warn' } },
    });
    expect(guidelines['pii-leak']).toEqual({ severity: 'warn', options: { log: 'ignore' }, locked: false });
    expect(guidelines['uuid-primary-key']).toMatchObject({ severity: 'off' });
  });

  it.each([
    [{}, { minConfidence: 'high' }],
    [{ minConfidence: 'low' }, { minConfidence: 'low' }],
  ])('puts options over those of the preset: %j', (options, expected) => {
    const guidelines = { 'pii-annotation': { severity: 'error', options } };
    expect(load({ [config]: { guidelines } }).guidelines['pii-annotation']?.options).toEqual(expected);
  });

  it('takes what is extended depth first, each file once', () => {
    const policy = load({
      'shared.json': { ignore: ['shared'], preset: 'strict' },
      'left.json': { extends: './shared.json', ignore: ['left'], preset: 'recommended' },
      'right.json': { extends: './shared.json', ignore: ['right'] },
      [config]: { extends: ['./left.json', './right.json'], ignore: ['own'] },
    });
    expect(policy.ignore).toEqual(['shared', 'left', 'right', 'own']);
    expect(policy.guidelines['entity-timestamps']?.severity).toBe('warn');
  });

  it('says which files it was read from', () => {
    const root = tree({ 'shared.json': {}, 'left.json': { extends: './shared.json' }, [config]: { extends: ['./left.json', './shared.json'] } });
    expect(loadPolicy({ from: root }).files).toEqual(['shared.json', 'left.json', config].map((file) => join(root, file)));
  });

  it('merges the gate part by part', () => {
    const { gate } = load({
      'base.json': { gate: { windowDays: 30, tiers: { development: { blocks: true, windowDays: 60 } }, platformPackages: ['@acme/*'] } },
      [config]: { extends: './base.json', gate: { soakDays: 5, tiers: { development: { blocks: false } } } },
    });
    expect(gate).toMatchObject({ windowDays: 30, soakDays: 5, majorGraceDays: 180, platformPackages: ['@acme/*'] });
    expect(gate.tiers).toEqual({ platform: { blocks: true }, production: { blocks: true }, development: { blocks: false, windowDays: 60 }, transitive: { blocks: false } });
  });

  it('adds symbols to a profile, and gives services their own', () => {
    const own = { module: '@acme/orm', symbol: 'Table' };
    const policy = load({
      'services/a/package.json': {},
      'services/b/package.json': {},
      [config]: {
        profile: { extends: 'acme', concepts: { entity: [own] } },
        services: [
          { name: 'a', path: './services/a/' },
          { name: 'root', path: './' },
          { name: 'b', path: 'services//b', profile: null, governed: ['Order*'] },
        ],
      },
    });
    expect(policy.profile).toMatchObject({ name: 'acme', concepts: { entity: [{ module: '@acme/platform', symbol: 'AcmeEntity' }, own] } });
    expect(policy.services).toEqual([
      { name: 'a', path: 'services/a', profile: policy.profile },
      { name: 'root', path: '', profile: policy.profile },
      { name: 'b', path: 'services/b', profile: null, governed: ['Order*'] },
    ]);
  });
});

describe('what a layer locks', () => {
  const locked = { severity: 'error', options: { minConfidence: 'medium' }, locked: true };
  const over = (row: unknown, more: object = {}) => load({
    'base.json': { guidelines: { 'pii-annotation': locked } },
    [config]: { extends: './base.json', ...more, ...(row === undefined ? {} : { guidelines: { 'pii-annotation': row } }) },
  }).guidelines['pii-annotation'];

  it.each<[string, unknown]>([
    ['off and unlocked', { severity: 'off', locked: false }],
    ['unlocked alone', { severity: 'error', locked: false }],
    ['another severity', 'warn'],
    ['another option', { severity: 'error', options: { minConfidence: 'high' } }],
  ])('no later one changes: %s', (_, row) => {
    expect(problemOf(() => over(row))).toBe(`${config}:1:40: guidelines.pii-annotation: is locked by base.json and can not be changed here`);
  });

  it.each<[string, unknown, object]>([
    ['by saying nothing', undefined, {}],
    ['by the same severity', 'error', {}],
    ['by the same in full', locked, {}],
    ['under another preset', undefined, { preset: 'strict' }],
  ])('stays as it is %s', (_, row, more) => {
    expect(over(row, more)).toEqual(locked);
  });

  it('keeps the options that its own preset gave', () => {
    const { guidelines } = load({
      'base.json': { preset: 'strict', guidelines: { 'pii-annotation': { severity: 'error', locked: true } } },
      [config]: { extends: './base.json', preset: 'recommended' },
    });
    expect(guidelines['pii-annotation']?.options).toEqual(load({ [config]: { preset: 'strict' } }).guidelines['pii-annotation']?.options);
    expect(guidelines['pii-annotation']?.options).not.toEqual(load({ [config]: {} }).guidelines['pii-annotation']?.options);
  });

  it('binds a sibling too', () => {
    const files = { 'a.json': { guidelines: { 'entity-version': { severity: 'error', locked: true } } }, 'b.json': { guidelines: { 'entity-version': 'off' } } };
    expect(problemOf(() => load({ ...files, [config]: { extends: ['./a.json', './b.json'] } }))).toBe('b.json:1:16: guidelines.entity-version: is locked by a.json and can not be changed here');
    expect(load({ ...files, [config]: { extends: ['./b.json', './a.json'] } }).guidelines['entity-version']).toMatchObject({ severity: 'error', locked: true });
  });
});

describe('what nothing judges yet', () => {
  it.each<[string, object, readonly string[]]>([
    ['advisories', { advisory: { minSeverity: 'critical' } }, [`${config}:1:10: gate.advisory is not judged yet: the gate has no source of advisories.`]],
    ['their level', { levels: { 'ga/advisory': 'block' } }, [`${config}:1:20: gate.levels.ga/advisory is not judged yet: the gate has no source of advisories.`]],
    ['another level', { levels: { 'ga/stale': 'block' } }, []],
  ])('is said where somebody writes it: %s', (_, gate, notices) => {
    expect(loadPolicy({ from: tree({ [config]: { gate } }) }).notices).toEqual(notices);
  });
});

describe('from packages', () => {
  const strict = { preset: 'strict' };
  it.each<[string, string, Record<string, string | object>]>([
    ['its nilometer.config.json', '@acme/policy', { 'nilometer.config.json': strict }],
    ['the file that its package.json names', '@acme/policy', { 'package.json': { nilometer: './data/p.json' }, 'data/p.json': strict }],
    ['its export', '@acme/policy', { 'package.json': { exports: { './nilometer.config.json': './data/p.json' } }, 'data/p.json': strict }],
    ['another export', '@acme/policy/strict', { 'package.json': { exports: { './strict': './data/p.json' } }, 'data/p.json': strict }],
    ['a file in it', '@acme/policy/data/p.json', { 'data/p.json': strict }],
  ])('%s', (_, specifier, files) => {
    const inPackage = Object.fromEntries(Object.entries(files).map(([name, content]) => [`node_modules/@acme/policy/${name}`, content]));
    const root = tree({ ...inPackage, [`services/a/${config}`]: { extends: specifier } });
    expect(loadPolicy({ from: join(root, 'services/a') }).policy.guidelines['entity-timestamps']?.severity).toBe('error');
  });

  it('never executes what it extends', () => {
    const files = { 'node_modules/evil/package.json': { nilometer: './index.js' }, 'node_modules/evil/index.js': 'throw new Error("executed")', [config]: { extends: 'evil' } };
    expect(problemOf(() => load(files))).toBe(`${config}:1:2: extends: "evil" leads to a file that is not JSON; configuration is data only`);
  });
});

describe('what can not be extended', () => {
  it.each<[string, Record<string, string | object>, string]>([
    ['a file that is not there', { [config]: '{\n  "extends": ["./no.json"]\n}' }, `${config}:2:15: extends: no.json does not exist`],
    ['a package that is not there', { [config]: { extends: '@acme/no' } }, `${config}:1:2: extends: package "@acme/no" is not installed in any node_modules at or above this file`],
    ['a path that reads like a package', { [config]: { extends: 'base.json' }, 'base.json': {} }, `${config}:1:2: extends: package "base.json" is not installed in any node_modules at or above this file; a file is written "./base.json"`],
    ['a file outside its package', { [config]: { extends: 'p' }, 'node_modules/p/package.json': { nilometer: '../../secret.json' }, 'secret.json': {} }, `${config}:1:2: extends: package "p" points outside its own folder`],
    ['a script', { [config]: { extends: './base.js' }, 'base.js': '' }, `${config}:1:2: extends: "./base.js" leads to a file that is not JSON; configuration is data only`],
    ['itself', { [config]: { extends: `./${config}` } }, `${config}:1:2: extends: "./${config}" extends itself, by way of ${config}`],
    ['a circle', { [config]: { extends: './b.json' }, 'b.json': { extends: './c.json' }, 'c.json': { extends: './b.json' } }, 'c.json:1:2: extends: "./b.json" extends itself, by way of c.json'],
    ['what is wrong itself', { [config]: { extends: './b.json' }, 'b.json': '{\n"preset": 1 }' }, 'b.json:2:1: preset: expected "recommended" or "strict", found a number'],
    ['a folder', { [config]: { extends: './b.json' }, 'b.json/x': '' }, `${config}:1:2: extends: b.json can not be read (EISDIR)`],
  ])('%s', (_, files, problem) => {
    expect(problemOf(() => load(files))).toBe(problem);
  });
});
