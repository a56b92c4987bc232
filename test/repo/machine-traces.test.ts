import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/trackedFiles.ts';

/** Where developers and build machines keep their checkouts; put together so that this file does not match itself. */
const homes = ['work', 'home', 'Users', 'root'].map((folder) => new RegExp(`(?<![\\w.}/-])/${folder}/\\w`));
const isText = (file: string) => !/\.(?:gz|png|svg|tgz)$/.test(file);
const texts = trackedFiles.filter(isText).map((file) => ({ file, text: textOf(file) }));

test('no file names a folder of a developer’s machine', () => {
  const traced = texts.filter(({ text }) => text.includes(root) || homes.some((home) => home.test(text)));
  expect(traced.map(({ file }) => file)).toEqual([]);
});

test('a company’s own registry is not named', () => {
  const registry = new URL(execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }).trim());
  const isPublic = registry.hostname === 'registry.npmjs.org';
  expect(isPublic ? [] : texts.filter(({ text }) => text.includes(registry.host)).map(({ file }) => file)).toEqual([]);
});

test('lockfiles that are installed from name no host, so that every registry may serve them', () => {
  const lockfiles = texts.filter(({ file }) => /^(?:fixtures\/services\/[^/]+\/)?package-lock\.json$/.test(file));
  expect(lockfiles.length).toBeGreaterThan(0);
  expect(lockfiles.filter(({ text }) => /"resolved": "https?:/.test(text)).map(({ file }) => file)).toEqual([]);
});
