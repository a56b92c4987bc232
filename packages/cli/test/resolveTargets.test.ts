import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveTargets } from '../src/io/resolveTargets.ts';

const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'nilometer-')));
mkdirSync(join(cwd, 'services/orders/src'), { recursive: true });
mkdirSync(join(cwd, 'services/users'));
writeFileSync(join(cwd, 'services/orders/src/a.ts'), '');

it.each([
  { given: [], root: '', prefix: '' },
  { given: ['.'], root: '', prefix: '' },
  { given: ['services/orders'], root: 'services/orders', prefix: 'services/orders/' },
  { given: ['services/orders/src/a.ts'], root: 'services/orders/src', prefix: 'services/orders/src/' },
  { given: ['services/orders/src', 'services/users'], root: 'services', prefix: 'services/' },
  { given: ['services/orders', 'services/orders/src'], root: 'services/orders', prefix: 'services/orders/' },
])('$given are relative to $root', ({ given, root, prefix }) => {
  expect(resolveTargets(cwd, given)).toMatchObject({ root: join(cwd, root), pathPrefix: prefix });
});

it('says which path does not exist', () => {
  expect(() => resolveTargets(cwd, ['services/nope'])).toThrow('services/nope: no such file or folder');
});
