import { catalogue, type Guideline } from '@nilometer/policy';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/all.generated.ts';
import { docExamples } from './support/docExamples.ts';
import { judgeExample } from './support/judgeExample.ts';

const folder = new URL('../docs/rules/', import.meta.url);
const guidelines: readonly Guideline[] = Object.values(catalogue);
const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const pageOf = (id: string): string => readFileSync(new URL(`${id}.md`, folder), 'utf8');

it('has a rule for each guideline that lint acts on, and a page for each rule, and no others', () => {
  const judged = guidelines.filter(({ surfaces }) => surfaces.includes('lint')).map(({ id }) => id);
  expect(Object.keys(rules).sort()).toEqual(judged.sort());
  expect(pages.sort()).toEqual(Object.keys(rules).sort());
});

describe.each(Object.entries(rules))('the page of %s', (id, { meta }) => {
  const page = pageOf(id);
  const guideline = guidelines.find((row) => row.id === id);
  const examples = docExamples(page);

  it('says the clause that the guideline codifies, when to waive, and the limits', () => {
    expect(page).toContain(`> **Clause:** ${guideline?.clause}\n`);
    expect(page).toMatch(/^## When to waive$/m);
    expect(page).toMatch(/^## Known limits$/m);
  });

  it('is where the rule says that it is', () => {
    expect(meta.docs.url).toMatch(new RegExp(`/rules/docs/rules/${id}\\.md$`));
  });

  it('explains each option, with an example, and no others', () => {
    const options = meta.schema.flatMap(({ properties = {} }) => Object.keys(properties));
    expect([...page.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name)).toEqual(options);
    for (const option of options) expect(examples.some(({ options: [given = {}] }) => Object.hasOwn(given, option))).toBe(true);
  });

  it('shows what is bad and what is good in each kind of file that the rule judges', () => {
    const shown = new Set(examples.map(({ kind, verdict }) => `${kind === 'ts' ? 'js' : kind} ${verdict}`));
    const kinds = meta.languages.map((language) => language.replace(/^nilometer\/|\/.*$/g, ''));
    for (const kind of kinds) for (const verdict of ['incorrect', 'correct']) expect(shown).toContain(`${kind} ${verdict}`);
  });

  it.each(examples)('line $line, $kind, is $verdict', async (example) => {
    const { eslint, lint } = await judgeExample(id, example);
    expect(eslint.length > 0 ? 'incorrect' : 'correct').toBe(example.verdict);
    expect(eslint).toEqual(lint);
  });
});
