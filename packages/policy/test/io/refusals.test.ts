import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../src/io/loadPolicy.ts';
import { problemOf } from '../problemOf.ts';
import { tree } from './tree.ts';

const config = 'nilometer.config.json';

it('refuses a file that is not UTF-8, and takes one that is', () => {
  const text = (name: number[]) => Uint8Array.from([...Buffer.from('{ "ignore": ["'), ...name, ...Buffer.from('"] }')]);
  expect(problemOf(() => loadPolicy({ from: tree({ [config]: text([0xe9]) }) }))).toBe(`${config}:1:1: is not UTF-8`);
  expect(loadPolicy({ from: tree({ [config]: text([0xc3, 0xa9]) }) }).policy.ignore).toEqual(['é']);
});

it.each<[object, object, string | null]>([
  [{}, { windowDays: 3 }, `${config}:3:5: gate.windowDays: a window of 3 days can not be met together with a soak of 3 days; the window must be longer`],
  [{}, { windowDays: 3.5 }, null],
  [{}, { soakDays: 14 }, `${config}:3:5: gate.soakDays: a window of 14 days can not be met together with a soak of 14 days; the window must be longer`],
  [{ windowDays: 4 }, { soakDays: 5 }, 'base.json:1:10: gate.windowDays: a window of 4 days can not be met together with a soak of 5 days; the window must be longer'],
  [{ soakDays: 5 }, { tiers: { platform: { windowDays: 2 } } }, `${config}:5:9: gate.tiers.platform.windowDays: a window of 2 days can not be met together with a soak of 5 days; the window must be longer`],
])('gate %j, extended by %j: %s', (base, own, problem) => {
  const text = `{\n  "gate": ${JSON.stringify(own, null, 2).replaceAll('\n', '\n  ')},\n  "extends": "./base.json" }`;
  expect(problemOf(() => loadPolicy({ from: tree({ 'base.json': { gate: base }, [config]: text }) }))).toBe(problem);
});

it('has a digest of what is meant, not of how it is written', () => {
  const digest = (text: string) => loadPolicy({ from: tree({ [config]: text }) }).digest;
  const written = digest('{ "preset": "strict", "ignore": ["a"] }');
  expect(digest('{\n // why\n "ignore": ["a"], "preset": "strict", }')).toBe(written);
  expect(digest('{ "preset": "strict", "ignore": ["b"] }')).not.toBe(written);
});

it('shows files below the root by their relative path, others by their own', () => {
  const root = tree({ 'shared/base.json': { preset: 1 }, 'repo/.git/HEAD': '', [`repo/${config}`]: { extends: '../shared/base.json' } });
  expect(problemOf(() => loadPolicy({ from: join(root, 'repo') }))).toMatch(/^\/.*\/shared\/base\.json:1:2: preset: /);
});
