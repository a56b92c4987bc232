import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';
import { installInto, jsonOf, packages, packWorkspaces, type Run, runBin } from './npm.ts';
import { currentProject, judgedAt, staleProject, tinyService } from './tinyService.ts';

interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { devDependencies }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { version }: Manifest = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
/** A tool at the version that this repository uses. */
const pinned = (name: string): string => `${name}@${devDependencies[name]}`;

const folder = temporaryFolder('packed');
const bins = ['nilometer', 'nilometer-codemods', 'ga-enforcer'];
const tarballs = packWorkspaces(join(folder, 'tarballs'));
const tarballsOf = (...names: string[]): string[] => names.map((name) => tarballs.get(name) ?? name);

/** `rule at file:line` of each message in ESLint's JSON. */
function eslintFindings(run: Run): string[] {
  const results = jsonOf<{ filePath: string; messages: { ruleId: string | null; line: number }[] }[]>(run);
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line }) => `${ruleId} at ${filePath.split(/[\\/]/).at(-1)}:${line}`)).sort();
}

/** The same of oxlint's. */
function oxlintFindings(run: Run): string[] {
  const { diagnostics } = jsonOf<{ diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[] }>(run);
  return diagnostics.map(({ code, filename, labels }) => `${code} at ${filename.split(/[\\/]/).at(-1)}:${labels[0]?.span.line}`).sort();
}

const oxlintConfig = JSON.stringify({
  plugins: [],
  categories: { correctness: 'off' },
  jsPlugins: ['eslint-plugin-nilometer/oxlint'],
  rules: { 'nilometer/entity-version': 'error', 'nilometer/uuid-primary-key': 'error', 'nilometer/banned-dependencies': 'error' },
});
const inOxlint = ['nilometer(banned-dependencies) at clock.js:1', 'nilometer(entity-version) at order.ts:4', 'nilometer(uuid-primary-key) at order.ts:6'];

describe('all tarballs in an empty folder, beside ESLint, oxlint and TypeScript 6', () => {
  const project = join(folder, 'all');
  beforeAll(() => {
    const typescript6 = `typescript@${devDependencies['typescript']}`;
    installInto(project, [...tarballsOf(...packages), ...['eslint', 'oxlint', 'typescript-eslint'].map(pinned), typescript6]);
    writeTree(project, {
      ...tinyService,
      'prisma/schema.prisma': 'model Order {\n  id Int @id\n}\n',
      '.oxlintrc.json': oxlintConfig,
      'extending.oxlintrc.json': '{ "extends": ["./node_modules/eslint-plugin-nilometer/oxlintrc/recommended.json"] }',
      'eslint.config.js': `import nilometer from 'eslint-plugin-nilometer';
import tseslint from 'typescript-eslint';
export default [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...nilometer.configs.recommended];
`,
    });
    writeTree(join(project, 'stale'), staleProject);
    writeTree(join(project, 'current'), currentProject);
  });

  test('our packages come from the tarballs, not from a registry', () => {
    const { packages: installed }: { packages: Record<string, { resolved?: string }> } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    const ours = Object.entries(installed).filter(([path]) => /node_modules\/(?:@nilometer\/|(?:eslint-plugin-)?nilometer$)/.test(path));
    expect(ours.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual([...packages].sort());
    expect(ours.filter(([, { resolved = '' }]) => !resolved.startsWith('file:'))).toEqual([]);
  });

  test.each(bins)('%s --help and --version', (bin) => {
    expect(runBin(project, bin, ['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining(`Usage: ${bin}`), stderr: '' });
    expect(runBin(project, bin, ['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('the platform loads beside the TypeORM that it asks for', () => {
    const program = "import { PlatformEntity } from '@nilometer/platform'; import 'typeorm'; console.log(PlatformEntity.name)";
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: project, encoding: 'utf8' })).toBe('PlatformEntity\n');
  });

  test('nilometer lint reports what breaks a guideline, and only that', () => {
    const run = runBin(project, 'nilometer', ['lint', 'src', '--format', 'json']);
    const { findings } = jsonOf<{ findings: { guideline: string; file: string; level: string }[] }>(run);
    const errors = findings.filter(({ level }) => level === 'error').map(({ guideline, file }) => `${guideline} in ${file.split('/').at(-1)}`);
    expect(errors.sort()).toEqual(['banned-dependencies in clock.js', 'entity-version in order.ts', 'explicit-nullability in order.ts', 'uuid-primary-key in order.ts']);
    expect(run.status).toBe(1);
    expect(runBin(project, 'nilometer', ['lint', 'src/plan.ts'])).toMatchObject({ status: 0 });
  });

  test('nilometer model prints the entities', () => {
    const run = runBin(project, 'nilometer', ['model', 'src', '--format', 'json']);
    const { entities } = jsonOf<{ entities: { name: string; version: string; primaryKey: string }[] }>(run);
    expect(run.status).toBe(0);
    expect(entities.map(({ name, version: has, primaryKey }) => [name, has, primaryKey])).toEqual([['Order', 'no', 'number'], ['Plan', 'yes', 'uuid']]);
  });

  test.each([['nilometer', ['gate']], ['ga-enforcer', []]] as const)('%s judges a lockfile from a snapshot', (bin, command) => {
    const gate = (name: string) => runBin(project, bin, [...command, '.', '--snapshot', 'snapshot.json', '--at', judgedAt, '--format', 'json'], join(project, name));
    const verdict = (run: Run) => [run.status, jsonOf<{ outcome: string }>(run).outcome];
    expect(verdict(gate('stale'))).toEqual([1, 'block']);
    expect(verdict(gate('current'))).toEqual([0, 'pass']);
  });

  test('the plugin in ESLint, TypeScript included', () => {
    const run = runBin(project, 'eslint', ['--format', 'json', 'src']);
    const errors = eslintFindings(run).filter((finding) => !/timestamps|pii/.test(finding));
    expect(errors).toEqual(['nilometer/banned-dependencies at clock.js:1', 'nilometer/entity-version at order.ts:4', 'nilometer/explicit-nullability at order.ts:9', 'nilometer/uuid-primary-key at order.ts:6']);
    expect(run.status).toBe(1);
  });

  test('the plugin in ESLint, over a Prisma schema', () => {
    const run = runBin(project, 'eslint', ['--format', 'json', 'prisma']);
    expect([run.status, eslintFindings(run)]).toEqual([1, ['nilometer/entity-timestamps at schema.prisma:1', 'nilometer/entity-version at schema.prisma:1', 'nilometer/uuid-primary-key at schema.prisma:2']]);
  });

  test('the plugin in oxlint, by its preset', () => {
    const run = runBin(project, 'oxlint', ['--config', 'extending.oxlintrc.json', '--format', 'json', 'src']);
    expect(oxlintFindings(run)).toEqual(expect.arrayContaining(inOxlint));
  });

  test('the plugin in oxlint', () => {
    const run = runBin(project, 'oxlint', ['--format', 'json', 'src']);
    expect([run.status, oxlintFindings(run)]).toEqual([1, inOxlint]);
  });
});

describe('beside TypeScript 7, which typescript-eslint does not work with', () => {
  const project = join(folder, 'typescript7');
  beforeAll(() => {
    const typescript7 = (devDependencies['@typescript/native'] ?? '').replace(/^npm:/, '');
    installInto(project, [...tarballsOf(...packages.filter((name) => name !== '@nilometer/platform')), ...['eslint', 'oxlint'].map(pinned), typescript7]);
    writeTree(project, {
      ...tinyService,
      '.oxlintrc.json': oxlintConfig,
      'eslint.config.js': "import nilometer from 'eslint-plugin-nilometer';\nexport default [...nilometer.configs.recommended];\n",
    });
  });

  test('it is TypeScript 7', () => {
    expect(runBin(project, 'tsc', ['--version']).stdout).toMatch(/^Version 7\./);
  });

  test('ESLint lints JavaScript', () => {
    const run = runBin(project, 'eslint', ['--format', 'json', 'src/clock.js']);
    expect([run.status, eslintFindings(run)]).toEqual([1, ['nilometer/banned-dependencies at clock.js:1']]);
  });

  test('oxlint lints TypeScript', () => {
    const run = runBin(project, 'oxlint', ['--format', 'json', 'src']);
    expect([run.status, oxlintFindings(run)]).toEqual([1, inOxlint]);
  });

  test('nilometer lint lints TypeScript', () => {
    const { status, stdout } = runBin(project, 'nilometer', ['lint', 'src', '--format', 'github']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=src\/order\.ts,line=4,.*title=entity-version::/m);
  });
});

describe('the enforcer alone', () => {
  const project = join(folder, 'enforcer');
  beforeAll(() => {
    installInto(project, tarballsOf('@nilometer/ga-enforcer', '@nilometer/policy'));
    writeTree(join(project, 'stale'), staleProject);
  });

  test('its tree holds no parser, no compiler and no ESLint', () => {
    const installed = readdirSync(join(project, 'node_modules'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .flatMap((path) => /(?:^|\/node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(`${path}`)?.[1] ?? []);
    expect(installed).toContain('@nilometer/ga-enforcer');
    expect(installed).toContain('semver');
    expect(installed.filter((name) => /^(?:oxc-|@oxc-|eslint|@eslint\/|typescript$|@typescript)/.test(name))).toEqual([]);
  });

  test('it judges', () => {
    const args = ['.', '--snapshot', 'snapshot.json', '--at', judgedAt];
    expect(runBin(project, 'ga-enforcer', args, join(project, 'stale'))).toMatchObject({ status: 1, stdout: expect.stringContaining('made-up') });
  });
});
