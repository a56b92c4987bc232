import { describe, expect, it } from 'vitest';
import { piiCategories } from '@nilometer/policy';
import { packs } from '../../src/pii/packs/all.generated.ts';
import { splitWords } from '../../src/pii/splitWords.ts';
import { keyOf } from '../../src/pii/wordSet.ts';
import type { Pack } from '../../src/pii/pack.ts';

const all: readonly (readonly [string, Pack])[] = Object.entries(packs);
const categories = new Set<string>([...piiCategories, 'secret', 'none']);

describe.each(all)('pack %s', (_, pack) => {
  it('names a language and where its words can be looked up', () => {
    expect(new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(pack.language)).toBeDefined();
    expect(pack.sources.length).toBeGreaterThan(0);
    for (const { url } of pack.sources) expect(URL.canParse(url), url).toBe(true);
  });

  it('knows each word once, in a category of the taxonomy, spelled so that a name can match it', () => {
    const keys = (pack.groups ?? []).flatMap(({ words }) => words.map((word) => keyOf(splitWords(word))));
    expect(keys.filter((key, index) => key === '' || keys.indexOf(key) !== index)).toEqual([]);
    expect((pack.groups ?? []).map(({ category }) => category).filter((category) => !categories.has(category))).toEqual([]);
  });
});
