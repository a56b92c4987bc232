import { catalogue } from '@nilometer/policy';
import { detectors } from '@nilometer/service-model';
import { expect, test } from 'vitest';
import { recipes } from '../src/recipes/all.generated.ts';
import { cases } from './support/cases.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

/** Recipes that a text tells its reader to run. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/--recipe ([\w,-]+)|\brecipe `?([a-z]+(?:-[a-z]+)+)`?/g)].flatMap(([, list, one]) => list?.split(',') ?? (one === undefined ? [] : [one]));
const unknownIn = (text: string): string[] => namedIn(text).filter((id) => !Object.hasOwn(recipes, id));

test.each([
  ['that is the recipe `plain-to-pii`.', ['plain-to-pii']],
  ['(recipe plain-to-pii)', ['plain-to-pii']],
  ['nilometer migrate . --recipe annotate-pii,to-pii', ['to-pii']],
  ['`nilometer migrate --recipe annotate-pii` does it, no recipe does that', []],
])('%s', (text, unknown) => {
  expect(unknownIn(text)).toEqual(unknown);
});

test.each(Object.values(catalogue).map(({ id, fixes }) => [id, fixes] as const))('%s is repaired by recipes that there are', (_id, fixes) => {
  expect(fixes.filter((id) => !Object.hasOwn(recipes, id))).toEqual([]);
});

test.each(Object.values(detectors).map(({ id, messages }) => [id, Object.values<string>(messages)] as const))('messages of %s name recipes that there are', (_id, messages) => {
  expect(messages.flatMap(unknownIn)).toEqual([]);
});

test.each(Object.values(recipes).map(({ id, description }) => [id, description] as const))('the page of %s names recipes that there are', (_id, description) => {
  expect(unknownIn(description)).toEqual([]);
});

test.each(Object.keys(recipes))('reasons and advice of %s name recipes that there are', async (id) => {
  const own = cases.filter(({ recipe }) => recipe === id);
  const reports = await Promise.all(own.map(({ input, options }) => migrate(temporaryTree(input), { recipes: [id], options })));
  const sites = reports.flatMap(({ report }) => report.body.recipes.flatMap((ledger) => ledger.sites));
  const said = sites.flatMap(({ reason = '', instruction }) => [reason, instruction?.unsafeBecause ?? '', ...(instruction?.choices ?? [])]);
  expect(said.some((text) => text !== '')).toBe(true);
  expect(said.flatMap(unknownIn)).toEqual([]);
});
