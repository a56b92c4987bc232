import * as parser from '@typescript-eslint/parser';
import { loadPolicy } from '@nilometer/policy';
import { behavioursFor, judge, openProject } from '@nilometer/service-model';
import { ESLint, type Linter } from 'eslint';
import { join } from 'node:path';
import plugin from '../../src/index.ts';
import type { DocExample } from './docExamples.ts';
import { emptyFolder, writeFiles } from './layOutCases.ts';

const FILES = { ts: 'example.ts', js: 'example.cjs', json: 'package.json', prisma: 'schema.prisma' } as const satisfies Record<DocExample['kind'], string>;
const BESIDE = { ts: 'beside.ts', js: 'beside.cjs', json: 'beside.json', prisma: 'beside.prisma' } as const satisfies Record<DocExample['kind'], string>;

/** `line:column` of what a rule reports on an example, in source order. */
async function byEslint(cwd: string, id: string, { kind, options }: DocExample): Promise<string[]> {
  const rule = `nilometer/${id}`;
  const alone = [...plugin.configs.all, ...plugin.configs.packageJson].map(({ rules, ...config }): Linter.Config => {
    const entry: Linter.RuleEntry = rules?.[rule] ? ['error', ...options] : 'off';
    return { ...config, rules: { [rule]: entry } };
  });
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.{ts,cjs}'], languageOptions: { parser } }, { linterOptions: { reportUnusedDisableDirectives: 'off' } }, ...alone],
  });
  const messages = (await eslint.lintFiles([join(cwd, FILES[kind])])).flatMap((result) => result.messages);
  const broken = messages.find(({ ruleId }) => ruleId !== rule);
  if (broken) throw new Error(`${broken.line}: ${broken.message}`);
  return messages.map(({ line, column }) => `${line}:${column}`);
}

/** The same of `nilometer lint`. */
function byLint(cwd: string, id: string, { options }: DocExample): string[] {
  // On, whatever a preset says of it: a new row begins as `off`.
  writeFiles(cwd, { 'nilometer.config.json': JSON.stringify({ profile: 'nilometer', guidelines: { [id]: { severity: 'error', options: options[0] ?? {} } } }) });
  const policy = loadPolicy({ from: cwd });
  const model = openProject({ root: cwd, policy, cache: 'memory', ...behavioursFor(policy.policy) }).model();
  return judge({ model, policy, now: new Date() })
    .filter(({ guideline }) => guideline === id)
    .map(({ range: { start } }) => `${start.line}:${start.column}`);
}

/** Where a rule reports on an example, in ESLint and in `nilometer lint`. */
export async function judgeExample(id: string, example: DocExample): Promise<{ readonly eslint: string[]; readonly lint: string[] }> {
  const cwd = emptyFolder();
  writeFiles(cwd, { [FILES[example.kind]]: example.code, ...(example.beside ? { [BESIDE[example.beside.kind]]: example.beside.code } : {}) });
  return { eslint: await byEslint(cwd, id, example), lint: byLint(cwd, id, example) };
}
