import { loadPolicy } from '@nilometer/policy';
import { behavioursFor, detectors, judge, openProject } from '@nilometer/service-model';
import { ESLint, type Linter } from 'eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import tseslint from 'typescript-eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { ruleFor } from '../src/createRule.ts';
import plugin from '../src/index.ts';
import { rules } from '../src/rules/all.generated.ts';
import { eslintCli, MODULES } from './support/eslintCli.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';

const root = emptyFolder();
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function project(files: Readonly<Record<string, string>>): string {
  const folder = join(root, `project-${folders++}`);
  mkdirSync(folder);
  writeFiles(folder, files);
  return folder;
}

const dated = 'createdAt DateTime @default(now())\n  updatedAt DateTime @updatedAt';
const model = (name: string, version = ''): string => `model ${name} {\n  id String @id @default(uuid())\n  ${dated}\n  ${version}\n}\n`;
const VERSION = 'version Int @default(1)';

interface Settings {
  readonly before?: readonly Linter.Config[];
  readonly after?: readonly Linter.Config[];
  readonly fix?: boolean;
}

const eslintIn = (cwd: string, { before = [], after = [], ...options }: Settings = {}): ESLint =>
  new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [...before, ...plugin.configs.all, ...after], ...options });

/** `file:line:column-endLine:endColumn rule` of each message. */
async function byEslint(cwd: string, settings: Settings & { readonly inline?: boolean } = {}): Promise<string[]> {
  const results = await eslintIn(cwd, settings).lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message, line, column, endLine, endColumn }) =>
    `${relative(cwd, filePath).split(sep).join('/')}:${line}:${column}-${endLine}:${endColumn} ${ruleId ?? message}`)).sort();
}

function byLint(cwd: string): string[] {
  writeFiles(cwd, { 'nilometer.config.json': JSON.stringify({ preset: 'strict' }) });
  const policy = loadPolicy({ from: cwd });
  const seen = openProject({ root: cwd, policy, cache: 'memory', ...behavioursFor(policy.policy) }).model();
  return judge({ model: seen, policy, now: new Date() })
    .map(({ file, range: { start, end }, guideline }) => `${file}:${start.line}:${start.column}-${end.line}:${end.column} nilometer/${guideline}`)
    .sort();
}

describe('rules', () => {
  it('are for Prisma when their detectors judge schemas, and only then', () => {
    const forPrisma = Object.entries(rules).filter(([, { meta }]) => meta.languages.includes('nilometer/prisma')).map(([id]) => id);
    const judging = Object.values(detectors).filter(({ id, languages }) => Object.hasOwn(rules, id) && languages.some((language) => language === 'schema'));
    expect(forPrisma.sort()).toEqual(judging.map(({ id }) => id).sort());
  });

  it.each(['recommended', 'strict', 'all'] as const)('%s switches on for Prisma what it switches on for code, where they are for Prisma', (name) => {
    const rulesOf = (suffix: string) => plugin.configs[name].find((config) => config.name === `nilometer/${name}${suffix}`)?.rules;
    const inCode = Object.entries(rulesOf('') ?? {});
    expect(rulesOf('/prisma')).toEqual(Object.fromEntries(inCode.filter(([id]) => plugin.rules?.[id.replace('nilometer/', '')]?.meta?.languages?.includes('nilometer/prisma'))));
  });
});

describe('a schema has the findings of `nilometer lint`, at the same places', () => {
  it.each([
    ['one file', { 'prisma/schema.prisma': `${model('Order')}model Customer {\n  id Int @id\n  email String\n}\n` }, 5],
    ['lines that end in CR LF', { 'schema.prisma': `${model('Order')}${model('Plan', VERSION)}${model('Refund')}`.replaceAll('\n', '\r\n') }, 2],
    ['lines that end in CR', { 'schema.prisma': `// a\n${model('Order')}${model('Refund')}`.replaceAll('\n', '\r') }, 2],
    ['a byte order mark', { 'schema.prisma': `\uFEFF${model('Order')}` }, 1],
    ['characters that are two code units wide', { 'schema.prisma': `/// 😀\nmodel Order { id Int /* 😀 */ @id }\n` }, 3],
    ['several files of one folder', {
      'prisma/schema/a.prisma': 'type Contact {\n  email String\n}\n',
      'prisma/schema/b.prisma': 'model Customer {\n  id String @id @default(uuid())\n  contact Contact\n}\n',
    }, 3],
    ['a sample outside the places where Prisma looks', { 'docs/sample.prisma': model('Order') }, 0],
    ['a block that is not closed, and one after it', { 'schema.prisma': `model Order {\n  id\n  ${dated}\n${model('Refund')}` }, 2],
    ['a machine wrote it', { 'schema.prisma': `// @generated\n${model('Order')}` }, 0],
    ['nothing', { 'schema.prisma': '' }, 0],
  ])('%s', async (_, files, count) => {
    const cwd = project(files);
    const found = await byEslint(cwd);
    expect(found).toEqual(byLint(cwd));
    expect(found).toHaveLength(count);
  });
});

describe('comments', () => {
  const disabled = (comment: string, schema = model('Order')) => byEslint(project({ 'schema.prisma': `${comment}\n${schema}` }));
  const FOUND = 'schema.prisma:2:7-2:12 nilometer/entity-version';

  it.each([
    ['for the next line', '// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:2999-12-31 append only'],
    ['for the rest of the file', '// eslint-disable nilometer/entity-version -- append only'],
    ['for every rule', '// eslint-disable'],
    ['without a blank', '//eslint-disable-next-line nilometer/entity-version'],
  ])('switch a rule off %s', async (_, comment) => {
    expect(await disabled(comment)).toEqual([]);
  });

  it('at the end of its line, and on again', async () => {
    const line = `model Order { // eslint-disable-line nilometer/entity-version\n  id String @id @default(uuid())\n  ${dated}\n}\n`;
    expect(await disabled('// eslint-disable nilometer/entity-version', `${model('A')}// eslint-enable nilometer/entity-version\n${line}${model('B')}`))
      .toEqual(['schema.prisma:14:7-14:8 nilometer/entity-version']);
  });

  it.each([
    ['documentation, which the generated client shows', '/// eslint-disable-next-line nilometer/entity-version'],
    ['a string', `generator a { b = "// eslint-disable nilometer/entity-version" }`],
    ['other words', '// eslint-disable-it nilometer/entity-version'],
  ])('are none: %s', async (_, comment) => {
    expect(await disabled(comment)).toEqual([FOUND]);
  });

  it('that switch nothing off are told of, and --fix takes them out', async () => {
    const cwd = project({ 'schema.prisma': `\uFEFF${model('Order', VERSION)}// eslint-disable-next-line nilometer/entity-version\r\n` });
    expect(await byEslint(cwd)).toEqual([expect.stringContaining('schema.prisma:7:1-')]);
    expect(await byEslint(cwd)).toEqual([expect.stringContaining('Unused eslint-disable directive')]);
    const [result] = await eslintIn(cwd, { fix: true }).lintFiles(['.']);
    expect(result?.output).toBe(`\uFEFF${model('Order', VERSION)} \r\n`);
  });
});

it.each([['\n', ''], ['\r\n', '\uFEFF']])('what a detector repairs is repaired by --fix, what it suggests is suggested: lines end in %j, the text starts with %j', async (end, mark) => {
  const detector = detectors['entity-version'];
  const edits = [{ start: 6, end: 11, text: 'Renamed' }];
  const rule = ruleFor({
    ...detector,
    detect: (seen, context) => detector.detect(seen, context).filter(({ entity }) => entity === 'Order').map((detection) => ({
      ...detection, fix: edits, suggestions: [{ messageId: 'missing', data: detection.data, edits }],
    })),
  }, { fixable: 'code', hasSuggestions: true });
  const text = `${mark}${model('Order').replaceAll('\n', end)}`;
  const cwd = project({ 'schema.prisma': text });
  const settings: Settings = {
    before: [{ plugins: { test: { rules: { rule } } } }],
    after: [{ files: ['**/*.prisma'], rules: { 'test/rule': 'error', 'nilometer/entity-version': 'off' } }],
  };
  const [found] = await eslintIn(cwd, settings).lintFiles(['.']);
  expect(found?.messages.map(({ suggestions = [] }) => suggestions.map(({ fix }) => fix))).toEqual([[{ range: [6, 11], text: 'Renamed' }]]);
  const [fixed] = await eslintIn(cwd, { ...settings, fix: true }).lintFiles(['.']);
  expect(fixed?.output).toBe(text.replace('Order', 'Renamed'));
});

describe('beside what a team has', () => {
  const FINDING = ['schema.prisma:1:7-1:12 nilometer/entity-version'];
  const order = { 'schema.prisma': model('Order') };

  it('rules for code that are applied to every file find nothing, and do not end the run: all of ESLint’s', async () => {
    const core = Object.fromEntries([...builtinRules.keys()].map((id): [string, 'error'] => [id, 'error']));
    expect(core).toHaveProperty('no-irregular-whitespace');
    expect(await byEslint(project(order), { before: [{ rules: core }] })).toEqual(FINDING);
  });

  it('and all of typescript-eslint’s, those that need types among them', async () => {
    const on: Linter.RulesRecord = Object.assign({}, ...tseslint.configs.all.map(({ rules: some }) => some));
    expect(on).toHaveProperty('@typescript-eslint/await-thenable');
    const typed: Linter.Config = { plugins: { '@typescript-eslint': tseslint.plugin }, languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } }, rules: on };
    expect(await byEslint(project(order), { before: [typed] })).toEqual(FINDING);
  });

  it('who wants no schemas in the run ignores them', async () => {
    expect(await byEslint(project({ ...order, 'a.js': '' }), { after: [{ ignores: ['**/*.prisma'] }] })).toEqual([]);
  });

  it('the plugin may be registered by another name', () => {
    const config = `import nilometer from '${MODULES.nilometer}';\nexport default [{ files: ['**/*.prisma'], plugins: { company: nilometer }, language: 'company/prisma', rules: { 'company/entity-version': 'error' } }];`;
    expect(eslintCli(project({ ...order, 'eslint.config.mjs': config }))).toEqual([{ file: 'schema.prisma', rule: 'company/entity-version', line: 1 }]);
  });

  it('a rule of ours that is not for schemas says so, by ESLint', async () => {
    await expect(byEslint(project(order), { after: [{ rules: { 'nilometer/banned-dependencies': 'error' } }] })).rejects.toThrow(/not support the language "nilometer\/prisma":\s+- "nilometer\/banned-dependencies"/);
  });
});

describe('--cache', () => {
  const config = `import nilometer from '${MODULES.nilometer}';\nexport default [...nilometer.configs.all];\n`;
  const cached = (folder: string) => eslintCli(folder, ['--cache', '--cache-strategy', 'content']).map(({ file, rule }) => `${file} ${rule}`);

  it('sees a change of a schema beside the one that is judged', () => {
    const folder = project({
      'eslint.config.mjs': config,
      'prisma/schema/a.prisma': `model Customer {\n  id String @id @default(uuid())\n  phone Contact?\n  ${dated}\n  ${VERSION}\n}\n`,
      'prisma/schema/b.prisma': model('Contact', VERSION),
    });
    expect(cached(folder)).toEqual([]);
    writeFiles(folder, { 'prisma/schema/b.prisma': 'enum Contact {\n  Mobile\n}\n' });
    const after = cached(folder);
    expect(after).toContain('prisma/schema/a.prisma nilometer/pii-annotation');
    expect(after).toEqual(eslintCli(folder).map(({ file, rule }) => `${file} ${rule}`));
  });
});

it('no page says that ESLint leaves schemas out', () => {
  const pages = Object.keys(rules).map((id) => readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8'));
  expect(pages.filter((page) => /neither ESLint|no ESLint|nilometer lint` alone/.test(page))).toEqual([]);
});
