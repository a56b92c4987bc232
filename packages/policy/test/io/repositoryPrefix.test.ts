import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryPrefix } from '../../src/io/repositoryPrefix.ts';
import { tree } from './tree.ts';

const files = { 'repository/.git/HEAD': '', 'repository/services/orders/src/a.ts': '', 'elsewhere/a.ts': '' };

it.each([
  { title: 'the root itself', cwd: 'repository', workspace: undefined, prefix: '' },
  { title: 'a folder of it', cwd: 'repository/services/orders', workspace: undefined, prefix: 'services/orders/' },
  { title: 'a workspace that GitHub names', cwd: 'repository/services/orders', workspace: 'repository/services', prefix: 'orders/' },
  { title: 'a workspace of somewhere else', cwd: 'repository/services', workspace: 'elsewhere', prefix: 'services/' },
  { title: 'no repository', cwd: 'elsewhere', workspace: undefined, prefix: '' },
])('$title', ({ cwd, workspace, prefix }) => {
  const root = tree(files);
  expect(repositoryPrefix(join(root, cwd), workspace === undefined ? {} : { GITHUB_WORKSPACE: join(root, workspace) })).toBe(prefix);
});
