import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText, type TextResult } from '../../src/io/readText.ts';
import { tree } from './tree.ts';

it.each<[string, Record<string, string | Uint8Array>, TextResult]>([
  ['text', { a: 'h\u00e9' }, { kind: 'text', text: 'h\u00e9' }],
  ['text after a byte order mark', { a: '\uFEFFh' }, { kind: 'text', text: 'h' }],
  ['Latin-1', { a: new Uint8Array([0x68, 0xe9]) }, { kind: 'not UTF-8' }],
  ['nothing', {}, { kind: 'absent' }],
  ['a folder', { 'a/b': '' }, { kind: 'unreadable', reason: 'EISDIR' }],
])('%s', (_, files, expected) => {
  expect(readText(join(tree(files), 'a'))).toEqual(expected);
});

// Each would be read for ever: the time limit of the test is what fails.
it.skipIf(process.platform === 'win32').each<[string, (path: string) => void]>([
  ['a pipe', (path) => expect(spawnSync('mkfifo', [path]).status).toBe(0)],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
])('%s is no file', (_, lay) => {
  const path = join(tree({}), 'a');
  lay(path);
  expect(readText(path)).toEqual({ kind: 'unreadable', reason: 'not a file' });
});
