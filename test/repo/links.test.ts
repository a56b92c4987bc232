import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, linksOf } from '../support/markdown.ts';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/trackedFiles.ts';

const ownRepository = 'https://github.com/nilometer/nilometer/blob/main/';

/** Why a link from `page` leads nowhere, or `null`. `target` is relative, a bare `#anchor`, or into our repository. */
function whatIsWrong(page: string, target: string): string | null {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : normalize(path.startsWith(ownRepository) ? path.slice(ownRepository.length) : join(dirname(page), path));
  if (file.startsWith('..')) return 'leaves the repository';
  if (!existsSync(join(root, file))) return 'no such file';
  if (anchor === undefined || !file.endsWith('.md') || statSync(join(root, file)).isDirectory()) return null;
  return anchorsOf(textOf(file)).has(anchor) ? null : 'no such heading';
}

const isOurs = (target: string) => target.startsWith(ownRepository) || !/^[a-z][a-z+.-]*:/i.test(target);
const pages = trackedFiles.filter((file) => file.endsWith('.md') && !file.includes('/test/'));

test.each(pages)('links of %s lead somewhere', (page) => {
  const broken = linksOf(textOf(page)).filter(isOurs).flatMap((target) => {
    const wrong = whatIsWrong(page, target);
    return wrong === null ? [] : [`${target}: ${wrong}`];
  });
  expect(broken).toEqual([]);
});

test('pages that code links to exist', () => {
  const sources = trackedFiles.filter((file) => /\/src\/.*\.ts$/.test(file));
  const broken = sources.flatMap((file) =>
    [...textOf(file).matchAll(/https:\/\/github\.com\/nilometer\/nilometer\/blob\/main\/[\w./#-]+/g)].flatMap(([url]) => {
      const wrong = url.endsWith('/') ? null : whatIsWrong(file.split(sep).join('/'), url);
      return wrong === null ? [] : [`${file}: ${url}: ${wrong}`];
    }),
  );
  expect(broken).toEqual([]);
});

test.each([
  ['a file that exists', 'LICENSE', null],
  ['a file that does not', 'LICENCE', 'no such file'],
  ['a heading', 'packages/platform/README.md#what-runs-and-what-does-not-yet', null],
  ['a heading that is gone', 'packages/platform/README.md#roadmap', 'no such heading'],
  ['our repository on the web', `${ownRepository}LICENSE`, null],
  ['a folder above the repository', '../elsewhere', 'leaves the repository'],
])('%s', (_, target, expected) => {
  expect(whatIsWrong('README.md', target)).toBe(expected);
});
