import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaidOutCase, layOutCases } from './layOutCases.ts';
import { runInEslint } from './runInEslint.ts';
import { type OxlintFinding, runInOxlint } from './runInOxlint.ts';
import type { RuleTable } from './ruleTable.ts';

const isCode = ({ filename }: LaidOutCase): boolean => basename(filename) !== 'package.json';

/** Runs every case of a table in ESLint, and those of code once more in oxlint, where rule, line and column must be the same. */
export function runRuleTable(table: RuleTable): void {
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
      expect(found.get(one)?.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual(
        one.expected.map(({ line, column }) => ({ rule: `nilometer(${table.id})`, line, column })),
      );
    });
  });
}
