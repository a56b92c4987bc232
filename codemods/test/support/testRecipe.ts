import { noOwnWords } from '@nilometer/policy';
import { defineRecipe } from '../../src/engine/defineRecipe.ts';
import type { RecipeContext, RecipeRun } from '../../src/engine/recipe.ts';
import type { AppliedClass } from '../../src/engine/site.ts';
import type { TreeOptions, TreeSource } from '../../src/engine/virtualTree.ts';
import { z } from 'zod';

/** A recipe over one word: every place of `from` becomes `to`. With `from` inside `to` its second run is not empty. */
export function wordRecipe(id: string, from: string, to: string, siteClass: AppliedClass = 'A'): RecipeRun {
  const places = (text: string): number[] => [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => index);
  const recipe = defineRecipe<Record<string, never>>({
    id,
    title: id,
    description: id,
    classes: [siteClass],
    schema: z.strictObject({}),
    example: { file: 'a.ts', options: {}, before: from, after: to },
    begin: () => ({
      mayConcern: ({ text }) => text.includes(from),
      planFile: ({ text }) => ({
        parsed: true,
        found: places(text).map((offset) => ({ offset })),
        sites: places(text).map((offset) => ({
          found: { offset },
          decision: {
            status: 'migrated',
            class: siteClass,
            edits: [{ start: offset, end: offset + from.length, text: to }],
            ...(siteClass === 'A' ? {} : { reason: `${from} is written in capitals` }),
          },
        })),
      }),
    }),
  });
  return recipe.start({}, context);
}

const context: RecipeContext = {
  policy: {
    file: null,
    files: [],
    root: '/',
    assumed: [],
    notices: [],
    digest: '',
    policy: {
      profile: null,
      services: [],
      ignore: [],
      guidelines: {},
      bans: [],
      waivers: [],
      flags: [],
      personalData: noOwnWords,
      gate: {
        windowDays: 30,
        soakDays: 7,
        majorGraceDays: 'off',
        maxSnapshotAgeDays: 1,
        abandonedDays: 730,
        advisory: { minSeverity: 'high', windowDays: 7 },
        runtime: null,
        platformPackages: [],
        packages: {},
        lines: {},
        tiers: { platform: { blocks: true }, production: { blocks: true }, development: { blocks: false }, transitive: { blocks: false } },
        levels: {},
      },
    },
  },
  now: new Date('2026-01-15T12:00:00Z'),
  rerun: 'nilometer migrate .',
  manifestOf: () => undefined,
  modelOf: () => {
    throw new Error('not asked for');
  },
};

/** Files in memory as the engine reads them. */
export function treeOf(files: Readonly<Record<string, string>>, runs: readonly RecipeRun[]): TreeOptions {
  const source: TreeSource = {
    paths: Object.keys(files).map((path) => ({ path, kind: 'source' })),
    read: (path) => {
      const bytes = Buffer.from(files[path] ?? '');
      const bom = files[path]?.startsWith('\uFEFF') === true;
      return { kind: 'text', bytes, bom, text: bytes.toString('utf8', bom ? 3 : 0) };
    },
    mayHold: (path, needles) => needles.some((needle) => files[path]?.includes(needle.toString())),
    targetOf: (path) => path,
    rest: () => undefined,
  };
  return { source, runs, rerun: 'nilometer migrate .' };
}
