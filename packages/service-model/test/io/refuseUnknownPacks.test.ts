import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import { folderOf, type Tree } from '../projectOf.ts';

const config = (...without: string[]): string => JSON.stringify({ personalData: { without } });

function problemOf(tree: Tree): string | undefined {
  const root = folderOf(tree);
  try {
    openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

test.each<[string, Tree, string | undefined]>([
  ['a pack', { 'nilometer.config.json': config('spanish') }, undefined],
  ['none', { 'nilometer.config.json': config() }, undefined],
  ['a mistyped one', { 'nilometer.config.json': config('danish', 'spannish') },
    'ConfigError: nilometer.config.json:1:38: personalData.without[1]: there is no pack "spannish"; did you mean "spanish"?'],
  ['a mistyped one in what is extended', { 'nilometer.config.json': '{ "extends": "./company.json", "personalData": { "without": ["danish"] } }', 'company.json': config('spannish') },
    'ConfigError: company.json:1:29: personalData.without[0]: there is no pack "spannish"; did you mean "spanish"?'],
])('%s', (_, tree, expected) => {
  expect(problemOf(tree)).toBe(expected);
});

test('what is like no pack is answered with those there are', () => {
  expect(problemOf({ 'nilometer.config.json': config('klingon') })).toMatch(/there is no pack "klingon"; there are .*\bspanish\b/);
});
