import { expect, test } from 'vitest';
import { isCommandLine } from '../../src/project/isCommandLine.ts';
import { readManifest } from '../../src/project/readManifest.ts';

test.each<[string, object, boolean]>([
  ['a program that takes words', { bin: 'cli.js', dependencies: { argparse: '2' } }, true],
  ['no program', { dependencies: { argparse: '2' } }, false],
  ['words that only its tools take', { bin: 'cli.js', devDependencies: { argparse: '2' } }, false],
  ['a program that serves', { bin: 'cli.js', dependencies: { commander: '12', express: '5' } }, false],
  ['what is started', { bin: 'cli.js', scripts: { start: 'node .' }, dependencies: { commander: '12' } }, false],
  ['what asks whoever started it', { scripts: { start: 'tsx cli.ts' }, dependencies: { inquirer: '9' } }, true],
  ['a server that asks at its first start', { scripts: { start: 'node .' }, dependencies: { inquirer: '9', fastify: '5' } }, false],
  ['the root of others', { bin: 'cli.js', workspaces: ['*'], dependencies: { commander: '12' } }, false],
])('%s', (_, manifest, expected) => {
  expect(isCommandLine(readManifest(JSON.stringify(manifest)))).toBe(expected);
});
