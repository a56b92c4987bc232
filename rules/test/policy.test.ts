import * as parser from '@typescript-eslint/parser';
import { applyWaivers, loadPolicy, withLevels } from '@nilometer/policy';
import { behavioursFor, judge, openProject } from '@nilometer/service-model';
import { ESLint, type Linter } from 'eslint';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import plugin, { type NilometerRules, type RuleOptions } from '../src/index.ts';
import { copyOfService } from './support/copyOfService.ts';
import { eslintOutput, MODULES } from './support/eslintCli.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';

const cwd = copyOfService();
const folders: string[] = [];
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

const LEVELS = { 1: 'warn', 2: 'error', 0: 'off' } as const;

async function byEslint(configs: Linter.Config[], folder = cwd): Promise<string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: [{ files: ['**/*.{ts,js}'], languageOptions: { parser } }, ...configs],
  });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, severity }) =>
    `${relative(folder, filePath).split(sep).join('/')}:${line} ${LEVELS[severity]} ${ruleId}`)).sort();
}

/** As `nilometer lint` does. */
function byLint(folder = cwd, configFile?: string): string[] {
  const policy = loadPolicy({ from: folder, ...(configFile !== undefined && { configFile }) });
  const model = openProject({ root: folder, policy, cache: 'memory', ...behavioursFor(policy.policy) }).model();
  const now = new Date();
  const { kept } = applyWaivers(judge({ model, policy, now }), policy.policy.waivers, now);
  return withLevels(kept, policy.policy).map(({ file, range, level, guideline }) => `${file}:${range.start.line} ${level} nilometer/${guideline}`).sort();
}

describe('policy() agrees with nilometer lint', () => {
  const waiver = { guideline: 'uuid-primary-key', match: { file: 'src/**' }, owner: 'team-orders', reason: 'legacy', expires: '9999-12-31' };
  it.each<[string, object]>([
    ['on severities', { guidelines: { 'entity-version': 'warn', 'uuid-primary-key': 'off', 'entity-timestamps': 'error' } }],
    ['on the preset', { preset: 'strict' }],
    ['on options', { guidelines: { 'pii-annotation': { severity: 'error', options: { minConfidence: 'low' } } } }],
    ['on waivers', { waivers: [waiver] }],
    ['where all is off but one', { preset: 'recommended', guidelines: { 'entity-version': 'off', 'uuid-primary-key': 'off', 'entity-timestamps': 'off', 'pii-annotation': 'off' } }],
  ])('%s', async (_, config) => {
    writeFiles(cwd, { 'nilometer.config.json': JSON.stringify(config) });
    const lint = byLint();
    expect(lint.length).toBeGreaterThan(0);
    expect(await byEslint(plugin.policy({ cwd, packageJson: true }))).toEqual(lint);
  });

  it('by a file that was named, which the rules then judge by too', async () => {
    rmSync(join(cwd, 'nilometer.config.json'), { force: true });
    const elsewhere = folderWith({ 'policy.json': JSON.stringify({ guidelines: { 'entity-version': 'warn' }, waivers: [waiver] }) });
    const configFile = join(elsewhere, 'policy.json');
    // A policy that is kept elsewhere holds for the repository: here, the service.
    mkdirSync(join(cwd, '.git'), { recursive: true });
    const lint = byLint(cwd, configFile);
    expect(lint.some((line) => line.includes('uuid-primary-key'))).toBe(false);
    expect(await byEslint(plugin.policy({ cwd, configFile, packageJson: true }))).toEqual(lint);
  });

  it('by a file that was named, also on what is judged over all files', async () => {
    rmSync(join(cwd, 'nilometer.config.json'), { force: true });
    const elsewhere = folderWith({ 'policy.json': JSON.stringify({ guidelines: { 'gdpr-handlers': 'error' }, ignore: ['src/entities/address.entity.ts'] }) });
    const configFile = join(elsewhere, 'policy.json');
    mkdirSync(join(cwd, '.git'), { recursive: true });
    const lint = byLint(cwd, configFile);
    expect(lint.some((line) => line.includes('gdpr-handlers'))).toBe(true);
    expect(await byEslint(plugin.policy({ cwd, configFile, packageJson: true }))).toEqual(lint);
  });
});

it('policy() of a service holds for the files of that service, by whichever folder ESLint runs in', async () => {
  const entity = "import { Entity, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class Order { @PrimaryGeneratedColumn() id: number; }\n";
  const folder = folderWith({
    'nilometer.config.json': JSON.stringify({ guidelines: { 'entity-timestamps': 'off' } }),
    'services/a/src/order.ts': entity,
    'services/b/src/order.ts': entity,
    'services/b/nilometer.config.json': JSON.stringify({
      guidelines: { 'entity-timestamps': 'off', 'entity-version': 'warn' },
      waivers: [{ guideline: 'uuid-primary-key', match: { file: 'src/order.ts' }, owner: '@b', reason: 'legacy', expires: '9999-12-31' }],
    }),
  });
  const ofB = plugin.policy({ cwd: join(folder, 'services/b') }).map((config) => ({ ...config, files: ['services/b/**'] }));
  expect(await byEslint([...plugin.policy({ cwd: folder }), ...ofB], folder)).toEqual([
    'services/a/src/order.ts:2 error nilometer/entity-version',
    'services/a/src/order.ts:2 error nilometer/uuid-primary-key',
    'services/b/src/order.ts:2 warn nilometer/entity-version',
  ]);
});

describe('policy()', () => {
  it('leaves package.json and schemas alone unless asked', () => {
    expect(plugin.policy({ cwd }).map(({ name }) => name)).toEqual(['nilometer/policy']);
    expect(plugin.policy({ cwd, schemas: true }).map(({ name }) => name)).toEqual(['nilometer/policy', 'nilometer/policy/prisma']);
    expect(plugin.policy({ cwd, packageJson: true }).map(({ name }) => name)).toEqual(['nilometer/policy', 'nilometer/policy of package.json']);
  });

  it('without a configuration has what is recommended', () => {
    const folder = folderWith({});
    expect(plugin.policy({ cwd: folder })[0]?.rules).toEqual(plugin.configs.recommended[0]?.rules);
  });

  it.each([
    ['a wrong option', { guidelines: { 'pii-annotation': { severity: 'warn', options: { minConfidence: 'loud' } } } }, /nilometer\.config\.json:1:\d+: guidelines\.pii-annotation\.options\.minConfidence: expected "high" or "medium" or "low", found "loud"/],
    ['a wrong severity', { guidelines: { 'pii-annotation': 'fatal' } }, /nilometer\.config\.json:1:\d+: guidelines\.pii-annotation: expected "off" or "warn" or "error"/],
  ])('refuses %s when it is read, before any file is', (_, config, problem) => {
    const folder = folderWith({ 'nilometer.config.json': JSON.stringify(config) });
    expect(() => plugin.policy({ cwd: folder })).toThrow(problem);
  });

  it('is what a configuration file can be', () => {
    const folder = folderWith({
      'nilometer.config.json': '{ "guidelines": { "banned-dependencies": "warn" } }',
      'clock.js': "import moment from 'moment';\nexport const now = () => moment();\n",
      'eslint.config.mjs': `import nilometer from '${MODULES.nilometer}';\nexport default [...nilometer.policy()];\n`,
    });
    expect(JSON.parse(eslintOutput(folder, ['--format', 'json', '.']))).toMatchObject([
      { filePath: join(folder, 'clock.js'), messages: [{ ruleId: 'nilometer/banned-dependencies', severity: 1 }] },
      { filePath: join(folder, 'eslint.config.mjs'), messages: [] },
    ]);
  });
});

describe('types of rules', () => {
  it('are those of the rules themselves', () => {
    const options: RuleOptions['nilometer/pii-annotation'] = [{ minConfidence: 'low' }];
    const rules = { 'nilometer/pii-annotation': ['warn', ...options], 'nilometer/entity-version': 'error' } satisfies NilometerRules;
    // @ts-expect-error: no such value
    const loud: RuleOptions['nilometer/pii-annotation'] = [{ minConfidence: 'loud' }];
    // @ts-expect-error: no such option
    const none: RuleOptions['nilometer/uuid-primary-key'] = [{}];
    const unknown: NilometerRules = {
      // @ts-expect-error: the gate's own
      'nilometer/ga/stale': 'off',
    };
    expect([rules, loud, none, unknown]).toHaveLength(4);
  });
});
