import { afterAll, expect, it } from 'vitest';
import { readManifest } from '../../src/io/readManifest.ts';
import { workspace } from '../support/workspace.ts';

const outer = workspace({
  'package.json': { name: 'outside' },
  'repo/package.json': { name: 'root' },
  'repo/packages/api/package.json': { name: 'api' },
  'repo/packages/broken/package.json': '{\n',
});
afterAll(() => outer.remove());

const read = (importer: string) => readManifest(`${outer.path}/repo`, importer, 'repo/');

it.each([
  { importer: '.', manifest: { name: 'root' } },
  { importer: 'packages/api', manifest: { name: 'api' } },
  { importer: 'packages/none', manifest: undefined },
])('reads the manifest of $importer', ({ importer, manifest }) => {
  expect(read(importer)).toEqual(manifest);
});

it.each([
  { title: 'outside of the folder', importer: '..', error: 'repo/../package.json: the lockfile names a workspace outside of its folder' },
  { title: 'broken', importer: 'packages/broken', error: 'repo/packages/broken/package.json:2: this is not JSON' },
])('refuses one $title', ({ importer, error }) => {
  expect(() => read(importer)).toThrow(error);
});
