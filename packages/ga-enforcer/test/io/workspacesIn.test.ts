import { afterAll, expect, it } from 'vitest';
import { workspacesIn } from '../../src/io/workspacesIn.ts';
import { workspace } from '../support/workspace.ts';

const folder = workspace({ 'packages/a/package.json': {}, 'packages/b/package.json': {}, 'packages/empty/README.md': '', 'tools/cli/package.json': {} });
afterAll(() => folder.remove());

it.each([
  { title: 'none', workspaces: undefined, found: [] },
  { title: 'paths', workspaces: ['tools/cli', './packages/a/', 'nowhere'], found: ['tools/cli', 'packages/a'] },
  { title: 'children with a package.json', workspaces: ['packages/*'], found: ['packages/a', 'packages/b'] },
  { title: 'children of what is not there', workspaces: ['apps/*'], found: [] },
  { title: 'as Yarn writes them', workspaces: { packages: ['packages/*'] }, found: ['packages/a', 'packages/b'] },
  { title: 'nothing of another glob', workspaces: ['packages/**', 'tools/cli'], found: ['tools/cli'] },
  { title: 'nothing where some are excluded', workspaces: ['packages/*', '!packages/b'], found: [] },
  { title: 'nothing outside', workspaces: ['../elsewhere'], found: [] },
])('$title', ({ workspaces, found }) => {
  expect(workspacesIn(folder.path, { workspaces }).sort()).toEqual([...found].sort());
});
