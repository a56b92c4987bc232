import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { packages, packWorkspaces } from './npm.ts';

const tarballs = packWorkspaces(temporaryFolder('published'));

test('every workspace is packed', () => {
  expect([...tarballs.keys()].sort()).toEqual([...packages].sort());
});

describe.each(packages)('%s', (name) => {
  test('publint has nothing to say', async () => {
    const tarball = tarballs.get(name) ?? name;
    const { buffer } = Uint8Array.from(readFileSync(tarball));
    const { messages } = await publint({ strict: true, pack: { tarball: buffer } });
    expect(messages).toEqual([]);
  });

  test('its types resolve in every ESM mode', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const run = () => execFileSync(process.execPath, [attw, tarballs.get(name) ?? name, '--profile', 'esm-only', '--format', 'json'], { stdio: 'pipe' });
    expect(run).not.toThrow();
  });
});
