import { expect, test } from 'vitest';
import { tokenizeSql } from '../../src/migrations/tokenizeSql.ts';
import { bannedNames } from '../../src/project/bannedNames.ts';
import { importedFrom } from '../../src/syntax/importedFrom.ts';
import { tooDeepAt } from '../../src/syntax/nesting.ts';

const { mayUse } = bannedNames([{ package: 'moment' }]);
const SCALE = 16;
const SIZE = 5_000;
/** What takes less is not told from noise; a quadratic pattern takes tens of ms here. */
const FLOOR_MS = 2;

function bestOf(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.max(FLOOR_MS, Math.min(...times));
}

const texts: [string, (n: number) => string][] = [
  ['spaces after from', (n) => `from${' '.repeat(n)}`],
  ['spaces within require', (n) => `require ( ${' '.repeat(n)}`],
  ['quotes without an escape', (n) => "from '".repeat(n)],
  ['a long specifier', (n) => `from '${'a'.repeat(n)}`],
  ['spaces after import', (n) => `import${' '.repeat(n)}`],
  ['spaces after a default import', (n) => `import a${' '.repeat(n)}`],
  ['a long name', (n) => `import ${'a'.repeat(n)}`],
  ['braces that do not close', (n) => 'import {'.repeat(n)],
  ['spaces after braces', (n) => `import {}${' '.repeat(n)}`],
  ['one name from many modules', (n) => Array.from({ length: n }, (_, i) => `import a from '${i}';`).join('')],
  ['apostrophes', (n) => "'".repeat(n)],
  ['apostrophes that a line ends', (n) => `${"'\\".repeat(n)}\n`],
  ['brackets that do not close', (n) => '['.repeat(n)],
  ['brackets, each on its line', (n) => '[\n'.repeat(n)],
  ['slashes', (n) => '=/['.repeat(n)],
  ['templates', (n) => '`${'.repeat(n / 10)],
];
const passes = { mayUse, importedFrom, tooDeepAt, tokenizeSql } satisfies Record<string, (text: string) => unknown>;

/** Quadratic work grows 256-fold where the text grows 16-fold. Counted in CPU time, which does not grow where others use the machine. */
test.each(texts.flatMap(([name, text]) => Object.keys(passes).map((pass) => [pass as keyof typeof passes, name, text] as const)))(
  '%s: %s',
  (pass, _, text) => {
    const [small, large] = [text(SIZE), text(SIZE * SCALE)];
    const least = bestOf(3, () => passes[pass](small));
    expect(bestOf(2, () => passes[pass](large)) / least).toBeLessThan(5 * SCALE);
  },
);
