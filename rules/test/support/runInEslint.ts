import * as parser from '@typescript-eslint/parser';
import { type Linter, RuleTester } from 'eslint';
import plugin from '../../src/index.ts';
import type { LaidOutCase } from './layOutCases.ts';
import type { RuleTable } from './ruleTable.ts';

// Each case is a test of vitest already; RuleTester must not open others inside it.
RuleTester.describe = (_, body) => body();
RuleTester.it = (_, body) => body();

// ESLint calls a comment that disables a rule which it does not know an error, and one that disables nothing a warning.
const CODE: Linter.Config = { languageOptions: { parser }, plugins: { nilometer: plugin }, linterOptions: { reportUnusedDisableDirectives: 'off' } };

/** A detector that is not asked, or is handed a model without what it reads, says nothing: the test's own message tells neither. */
const NOTHING_FOUND = `
If the detector should see it: does its \`mayConcern\` say yes to this text, do its \`languages\` have this kind of file, and does it ask for
\`facts: 'behaviours'\` where it reads what code does, or carriers of data (DTOs)?`;

/** How a preset has ESLint read a file in a language of its own; code is read with a parser. */
function configFor(filename: string): Linter.Config {
  const presets = [...plugin.configs.all, ...plugin.configs.packageJson];
  const own = presets.find(({ files = [] }) => files.flat().some((pattern) => filename.endsWith(pattern.replace(/^\*\*\/\*?/, ''))));
  return own ? { plugins: own.plugins ?? {}, language: own.language ?? '' } : CODE;
}

/** Fails unless ESLint reports exactly what the case expects. */
export function runInEslint(id: RuleTable['id'], { cwd, name, filename, code, options, expected, output }: LaidOutCase): void {
  const before = process.cwd();
  // RuleTester has no option for it, and the rules take the policy that holds for the working directory.
  process.chdir(cwd);
  try {
    const rule = plugin.rules?.[id];
    if (!rule) throw new Error(`no rule ${id} in rules/src/rules/all.generated.ts: run \`npm run build\``);
    const tester = new RuleTester(configFor(filename));
    const one = { name, filename, code, ...(options && { options: [options] }) };
    tester.run(id, rule, {
      valid: expected.length === 0 ? [one] : [],
      invalid: expected.length > 0 ? [{ ...one, errors: expected.map(mutable), ...(output !== undefined && { output }) }] : [],
      assertionOptions: { requireMessage: 'messageId', requireLocation: true, requireData: true },
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('but had 0')) error.message += NOTHING_FOUND;
    throw error;
  } finally {
    process.chdir(before);
  }
}

const mutable = ({ suggestions, ...error }: LaidOutCase['expected'][number]): RuleTester.TestCaseError => ({
  ...error,
  ...(suggestions && { suggestions: suggestions.map((suggestion) => ({ ...suggestion })) }),
});
