import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDocument } from '../../src/io/writeDocument.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'nilometer-document-'));

test('a file is replaced as a whole, and nothing is left beside it', () => {
  const file = join(folder(), 'deep', 'map.json');
  writeDocument(file, 'one');
  writeDocument(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(join(file, '..'))).toEqual(['map.json']);
});

test('a link stays a link', () => {
  const root = folder();
  writeFileSync(join(root, 'target'), 'old');
  symlinkSync('target', join(root, 'link'));
  writeDocument(join(root, 'link'), 'new');
  expect([lstatSync(join(root, 'link')).isSymbolicLink(), readFileSync(join(root, 'target'), 'utf8')]).toEqual([true, 'new']);
});

test.skipIf(process.platform === 'win32')('a device is written to, not replaced', () => {
  const before = lstatSync('/dev/null');
  writeDocument('/dev/null', 'text');
  const after = lstatSync('/dev/null');
  expect([after.isCharacterDevice(), after.ino]).toEqual([true, before.ino]);
});
