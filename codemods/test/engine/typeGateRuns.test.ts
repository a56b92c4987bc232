import { describe, expect, test } from 'vitest';
import { MAX_CHECKS, typeGate } from '../../src/engine/gates/typeGate.ts';
import type { Diagnostic } from '../../src/engine/gates/typeDelta.ts';
import { planTree } from '../../src/engine/virtualTree.ts';
import { treeOf, wordRecipe } from '../support/testRecipe.ts';

const runs = [wordRecipe('one', 'aaa', 'AAA'), wordRecipe('two', 'bbb', 'BBB')];
const error = (file: string): Diagnostic => ({ file, line: 1, code: 'TS2322', message: `no ${file}` });
const named = (count: number, text: string) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}.ts`, text]));

/** @param judge the errors of a tree, given its edited texts. */
async function gate(files: Readonly<Record<string, string>>, judge: (edited: ReadonlyMap<string, string>) => Diagnostic[]) {
  const options = treeOf(files, runs);
  let checks = 0;
  const result = await typeGate(options, await planTree(options), async (replaced) => {
    checks++;
    return { files: new Set([...Object.keys(files), 'main.ts']), diagnostics: judge(new Map([...replaced].map(([path, bytes]) => [path, bytes.toString()]))) };
  }, () => undefined);
  return { checks, dropped: result.dropped.map(({ unit: { recipe, path } }) => `${recipe} ${path}`).sort(), passed: result.passed.size, reasons: new Set(result.dropped.map(({ reason }) => reason)) };
}

const ownError = (edited: ReadonlyMap<string, string>, word: string) => [...edited].filter(([, text]) => text.includes(word)).map(([path]) => error(path));

describe('typeGate asks the compiler', () => {
  test('twice when nothing is red', async () => {
    expect(await gate(named(70, 'aaa'), () => [])).toMatchObject({ checks: 2, dropped: [], passed: 70 });
  });

  test('three times when 70 files have an error each and others are fine', async () => {
    const { checks, dropped, passed } = await gate({ ...named(70, 'aaa bad'), 'good.ts': 'aaa' }, (edited) => ownError(edited, 'AAA bad'));
    expect({ checks, dropped: dropped.length, passed }).toEqual({ checks: 3, dropped: 70, passed: 1 });
  });

  test('once more for each recipe of files in which two recipes were at work', async () => {
    const { checks, dropped, passed } = await gate(named(40, 'aaa bbb'), (edited) => ownError(edited, 'BBB'));
    expect({ checks, recipes: new Set(dropped.map((key) => key.slice(0, 3))), passed }).toEqual({ checks: 4, recipes: new Set(['two']), passed: 40 });
  });

  test('once more for an edited file that was red for another one', async () => {
    const { checks, dropped, passed } = await gate({ 'cause.ts': 'aaa', 'other.ts': 'aaa', 'user.ts': 'aaa' }, (edited) =>
      edited.has('cause.ts') ? [error('main.ts'), ...(edited.has('user.ts') ? [error('user.ts')] : [])] : [],
    );
    expect({ checks, dropped, passed }).toEqual({ checks: 6, dropped: ['one cause.ts'], passed: 2 });
  });

  test('no oftener than allowed: what is not cleared by then is dropped, and says so', async () => {
    const isCulprit = (path: string): boolean => /[13579]\.ts$/.test(path);
    const { checks, dropped, passed, reasons } = await gate(named(300, 'aaa'), (edited) => ([...edited.keys()].some(isCulprit) ? [error('main.ts')] : []));
    expect(checks).toBeLessThanOrEqual(MAX_CHECKS);
    expect(dropped.length + passed).toBe(300);
    expect(dropped.length).toBeGreaterThan(150);
    expect(passed).toBeGreaterThan(0);
    expect(reasons).toContain(`gate R1: not cleared of new type errors within ${MAX_CHECKS} type checks`);
  });
});
