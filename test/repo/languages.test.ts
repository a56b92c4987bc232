import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packs } from '../../packages/service-model/src/pii/packs/all.generated.ts';
import { root } from '../support/root.ts';

const english = new Intl.DisplayNames(['en'], { type: 'language' });

test('the README names the languages that there are packs of', () => {
  const languages = [...new Set(Object.values(packs).map(({ language }) => english.of(language) ?? language))].sort();
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
  expect(readme).toContain(`It has words of ${new Intl.ListFormat('en-GB').format(languages)}.`);
});
