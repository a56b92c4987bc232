import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entitiesOf } from '../projectOf.ts';

const TREE = {
  'package.json': '{ "private": true }',
  'pnpm-workspace.yaml': 'packages: ["*"]',
  'a/package.json': '{ "name": "a", "scripts": { "start": "node ." }, "dependencies": { "p": "1" } }',
  'b/package.json': '{ "name": "b", "exports": "./index.js", "bundledDependencies": ["p"], "peerDependencies": { "p": "1" } }',
  'c/package.json': '{ "name": "c", "private": true, "files": ["dist"] }',
  'c/Dockerfile': 'FROM node:24',
};

const project = entitiesOf(TREE);

test('every package.json is known, with what it is there for', () => {
  expect(project.model().manifests.map(({ file, private: isPrivate, published, workspaceRoot, isService, service, bundled }) =>
    [file, { isPrivate, published, workspaceRoot, isService, service, bundled: bundled.map(({ packageName, range }) => [packageName, range.start.column]) }])).toEqual([
    ['a/package.json', { isPrivate: false, published: false, workspaceRoot: false, isService: true, service: 'a', bundled: [] }],
    ['b/package.json', { isPrivate: false, published: true, workspaceRoot: false, isService: false, service: undefined, bundled: [['p', 65]] }],
    ['c/package.json', { isPrivate: true, published: false, workspaceRoot: false, isService: true, service: 'c', bundled: [] }],
    ['package.json', { isPrivate: true, published: false, workspaceRoot: true, isService: false, service: undefined, bundled: [] }],
  ]);
});

test('a model of one file knows all of them, its own as an editor has it', () => {
  const { manifests } = project.modelOfFile(join(project.root, 'a/package.json'), '{ "name": "a", "dependencies": { "q": "1" } }');
  expect(manifests.map(({ file, dependencies }) => [file, dependencies.map(({ packageName }) => packageName)])).toEqual([
    ['a/package.json', ['q']], ['b/package.json', ['p']], ['c/package.json', []], ['package.json', []],
  ]);
});
