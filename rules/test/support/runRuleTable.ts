import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { assertBuilt } from './assertBuilt.ts';
import { type LaidOutCase, layOutCases } from './layOutCases.ts';
import { runInEslint } from './runInEslint.ts';
import { fixInOxlint, type OxlintFinding, runInOxlint } from './runInOxlint.ts';
import type { RuleTable } from './ruleTable.ts';

/** All that oxlint reads. */
const isCode = ({ filename }: LaidOutCase): boolean => /\.[cm]?[jt]sx?$/.test(filename);

/** What is left when `--fix` has run: where nothing is repaired, the text as it was. */
const repaired = ({ code, output }: LaidOutCase): string => output ?? code;

/** The one text that taking suggestions can lead to; `undefined` where there is a choice, or where findings meet. */
function suggested({ code, expected, output }: LaidOutCase): string | undefined {
  if (output !== undefined) return undefined;
  const all = expected.flatMap(({ suggestions = [] }) => suggestions);
  return all.length === 0 ? code : all.length === 1 ? all[0]?.output : undefined;
}

/** Runs every case of a table in ESLint, and those of code once more in oxlint, where rule and place must be the same. */
export function runRuleTable(table: RuleTable): void {
  assertBuilt();
  const cases = layOutCases(table);
  afterAll(() => {
    for (const root of new Set(cases.map(({ cwd }) => dirname(cwd)))) rmSync(root, { recursive: true, force: true });
  });

  describe(`${table.id} in ESLint`, () => {
    it.each(cases)('$name', (one) => runInEslint(table.id, one));
  });

  if (!cases.some(isCode)) return;
  describe(`${table.id} in oxlint`, () => {
    let found: Map<LaidOutCase, OxlintFinding[]>;
    beforeAll(() => {
      found = runInOxlint(table.id, cases.filter(isCode));
    });
    it.each(cases.filter(isCode))('$name', (one) => {
      expect(found.get(one)?.map(({ file: _, ...finding }) => finding)).toEqual(
        one.expected.map(({ line, column, endLine, endColumn }) => ({ rule: `nilometer(${table.id})`, line, column, endLine, endColumn })),
      );
    });
  });

  const meta = plugin.rules?.[table.id]?.meta;
  if (meta?.fixable) describe(`${table.id} in oxlint --fix`, () => {
    let fixed: Map<LaidOutCase, string>;
    beforeAll(() => {
      fixed = fixInOxlint(table.id, cases.filter(isCode), '--fix');
    });
    it.each(cases.filter(isCode))('$name', (one) => expect(fixed.get(one)).toBe(repaired(one)));
  });

  if (meta?.hasSuggestions) describe(`${table.id} in oxlint --fix-suggestions`, () => {
    let fixed: Map<LaidOutCase, string>;
    beforeAll(() => {
      fixed = fixInOxlint(table.id, cases.filter(isCode), '--fix-suggestions');
    });
    it.each(cases.filter((one) => isCode(one) && suggested(one) !== undefined))('$name', (one) => expect(fixed.get(one)).toBe(suggested(one)));
  });
}
