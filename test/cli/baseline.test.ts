import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

const entity = (name: string, fields = '', before = '') =>
  `import { Entity, PrimaryGeneratedColumn, CreateDateColumn, UpdateDateColumn, VersionColumn } from 'typeorm';\n${before}@Entity() export class ${name} {\n` +
  `  @PrimaryGeneratedColumn('uuid') id!: string;\n  @CreateDateColumn() createdAt!: Date;\n  @UpdateDateColumn() updatedAt!: Date;\n${fields}}\n`;
const VERSION = '  @VersionColumn() version!: number;\n';

const FILE = 'nilometer.baseline.json';
const BASELINE = ['--baseline', FILE];

function service(files: Readonly<Record<string, string>>, config: object = {}): string {
  const folder = temporaryFolder('baseline');
  writeTree(folder, { 'package.json': '{ "name": "orders" }', 'nilometer.config.json': JSON.stringify({ profile: 'nilometer', ...config }), ...files });
  return folder;
}

const lint = (folder: string, ...args: string[]) => runCli(['lint', '.', ...args], { cwd: folder });
const entities = (folder: string): string[] => JSON.parse(readFileSync(join(folder, FILE), 'utf8')).findings.map(({ entity: name }: { entity: string }) => name);

/** Order and Refund, each with a finding that the baseline knows. */
function withBaseline(config: object = {}): string {
  const folder = service({ 'a/order.ts': entity('Order'), 'b/refund.ts': entity('Refund') }, config);
  expect(lint(folder, '--baseline-write').status).toBe(0);
  return folder;
}

describe('the baseline is a ratchet', () => {
  it('what is fixed must leave it: named, with the command', () => {
    const folder = withBaseline();
    expect(lint(folder, ...BASELINE).status).toBe(0);
    writeFileSync(join(folder, 'a/order.ts'), entity('Order', VERSION));
    const { status, stdout } = lint(folder, ...BASELINE);
    expect(status).toBe(1);
    expect(stdout).toContain('error: fixed, and still in the baseline: entity-version in a/order.ts (Order)');
    expect(stdout).toContain('nilometer lint . --baseline-prune nilometer.baseline.json');
    expect(stdout).not.toContain('Refund');
  });

  it('--report-only says it and exits 0', () => {
    const folder = withBaseline();
    writeFileSync(join(folder, 'a/order.ts'), '');
    const { status, stdout } = lint(folder, ...BASELINE, '--report-only');
    expect([status, stdout.includes('fixed, and still in the baseline')]).toEqual([0, true]);
  });

  it('a swap is seen: one fixed and one new of the same file', () => {
    const folder = withBaseline();
    writeFileSync(join(folder, 'a/order.ts'), entity('Order', VERSION) + entity('Invoice').replace(/^import.*\n/, ''));
    const { status, stdout } = lint(folder, ...BASELINE);
    expect(status).toBe(1);
    expect(stdout).toContain('Invoice has no version field');
    expect(stdout).toContain('entity-version in a/order.ts (Order)');
  });

  it('a file that is gone is fixed', () => {
    const folder = withBaseline();
    rmSync(join(folder, 'a/order.ts'));
    expect(lint(folder, ...BASELINE).status).toBe(1);
  });

  it.each<[string, (folder: string) => void, string[]]>([
    ['lies in a folder that was not asked for', (folder) => writeFileSync(join(folder, 'a/order.ts'), ''), ['b']],
    ['can not be parsed', (folder) => writeFileSync(join(folder, 'a/order.ts'), `${entity('Order')} }{`), ['.']],
    ['has a base class that is not known here', (folder) => writeFileSync(join(folder, 'a/order.ts'), `import { Base } from '@acme/base';\n${entity('Order').replace('Order', 'Order extends Base')}`), ['.']],
    ['is of a guideline that is off', (folder) => writeFileSync(join(folder, 'nilometer.config.json'), '{ "guidelines": { "entity-version": "off" } }'), ['.']],
  ])('what %s is not called fixed, and stays when the baseline is pruned or written', (_, change, paths) => {
    const folder = withBaseline();
    change(folder);
    expect(runCli(['lint', ...paths, ...BASELINE], { cwd: folder }).stdout).not.toContain('still in the baseline');
    expect(runCli(['lint', ...paths, '--baseline-prune'], { cwd: folder }).status).toBe(0);
    expect(entities(folder)).toEqual(['Order', 'Refund']);
    expect(runCli(['lint', ...paths, '--baseline-write'], { cwd: folder }).status).toBe(0);
    expect(entities(folder)).toEqual(['Order', 'Refund']);
  });

  it('--baseline-prune takes out what is fixed, and adds nothing', () => {
    const folder = withBaseline();
    writeFileSync(join(folder, 'a/order.ts'), entity('Invoice'));
    const pruned = lint(folder, '--baseline-prune');
    expect(pruned).toMatchObject({ status: 0, stdout: '', stderr: `${FILE}: 1 fixed taken out, 1 left\n` });
    expect(entities(folder)).toEqual(['Refund']);
    const { status, stdout } = lint(folder, ...BASELINE);
    expect([status, stdout.includes('Invoice has no version field'), stdout.includes('still in the baseline')]).toEqual([1, true, false]);
  });

  it('--baseline-prune takes out what a comment excuses by now, as the run with it would demand', () => {
    const folder = withBaseline();
    writeFileSync(join(folder, 'a/order.ts'), entity('Order', '', '// eslint-disable-next-line nilometer/entity-version -- owner:@a expires:2999-12-31 append only\n'));
    expect(lint(folder, ...BASELINE).status).toBe(1);
    lint(folder, '--baseline-prune', FILE);
    expect(lint(folder, ...BASELINE).status).toBe(0);
  });

  it('a waived finding is not fixed', () => {
    const folder = withBaseline({ waivers: [{ guideline: 'entity-version', match: { entity: 'Order' }, owner: '@a', reason: 'append only', expires: '2999-12-31' }] });
    expect(lint(folder, ...BASELINE).status).toBe(0);
  });

  it('formats for machines say it', () => {
    const folder = withBaseline();
    writeFileSync(join(folder, 'a/order.ts'), '');
    const inFormat = (format: string) => lint(folder, ...BASELINE, '--format', format).stdout;
    expect(JSON.parse(inFormat('json'))).toMatchObject({ outcome: 'findings', findings: [], failures: [/./, /./].map(() => expect.any(String)), body: { fixed: [{ guideline: 'entity-version', file: 'a/order.ts', entity: 'Order' }] } });
    expect(inFormat('github')).toContain('::error title=nilometer::fixed, and still in the baseline: entity-version in a/order.ts (Order)');
    expect(JSON.parse(inFormat('sarif')).runs[0].invocations[0].toolExecutionNotifications[0]).toMatchObject({ level: 'error' });
  });

  it('check takes it too', () => {
    const folder = withBaseline();
    const check = () => runCli(['check', '.', ...BASELINE], { cwd: folder });
    expect(check().stdout).toContain('2 in the baseline');
    writeFileSync(join(folder, 'a/order.ts'), '');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('nilometer lint . --baseline-prune nilometer.baseline.json') });
  });

  it.each([
    ['no such baseline', ['--baseline-prune', 'none.json'], /none\.json: the baseline cannot be read/],
    ['pruned and written at once', ['--baseline-prune', '--baseline-write'], /cannot be used with option/],
    ['suppressions to no end', ['--from', 'eslint-suppressions.json'], /--from says what --baseline-write writes/],
    ['no such suppressions', ['--baseline-write', '--from', 'none.json'], /the suppressions cannot be read \(absent\)/],
  ])('refuses: %s', (_, args, says) => {
    const { status, stderr } = lint(service({ 'order.ts': entity('Order') }), ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('--baseline-write --from eslint-suppressions.json', () => {
  const two = entity('Order') + entity('Refund').replace(/^import.*\n/, '');
  const suppressions = (count: number, more: object = {}) => JSON.stringify({ 'src/order.ts': { 'nilometer/entity-version': { count }, 'no-console': { count: 7 } }, ...more });
  const imported = (count: number, more: object = {}) => {
    const folder = service({ 'src/order.ts': two, 'src/other.ts': entity('Other'), 'eslint-suppressions.json': suppressions(count, more) });
    return { folder, run: lint(folder, '--baseline-write', '--from', 'eslint-suppressions.json') };
  };

  it('takes as many findings of the file and the rule, in source order; the rest is new', () => {
    const { folder, run } = imported(1);
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('1 findings written') });
    expect(run.stderr).toContain('2 findings of today are not suppressed: they count as new');
    expect(run.stderr).toContain('7 of other plugins stay ESLint');
    expect(entities(folder)).toEqual(['Order']);
    expect(lint(folder, ...BASELINE).stdout).toContain('Refund has no version field');
  });

  it('says what could not be matched', () => {
    const { folder, run } = imported(3, { 'src/gone.ts': { 'nilometer/uuid-primary-key': { count: 2 } } });
    expect(run.stderr).toContain('not matched: src/order.ts: nilometer/entity-version: 3 suppressed, 2 found');
    expect(run.stderr).toContain('not matched: src/gone.ts: nilometer/uuid-primary-key: 2 suppressed, 0 found');
    expect(entities(folder).sort()).toEqual(['Order', 'Refund']);
  });

  it('keeps what the baseline knew', () => {
    const folder = service({ 'src/order.ts': two, 'src/other.ts': entity('Other') });
    lint(folder, '--baseline-write');
    writeFileSync(join(folder, 'src/new.ts'), entity('New'));
    writeFileSync(join(folder, 'eslint-suppressions.json'), '{ "src/new.ts": { "nilometer/entity-version": { "count": 1 } } }');
    lint(folder, '--baseline-write', '--from', 'eslint-suppressions.json');
    expect(entities(folder).sort()).toEqual(['New', 'Order', 'Other', 'Refund']);
  });

  it('paths are relative to the folder of the file, whichever folder is judged', () => {
    const folder = service({ 'src/order.ts': two, 'eslint-suppressions.json': suppressions(2) });
    expect(runCli(['lint', 'src', '--baseline-write', '--from', 'eslint-suppressions.json'], { cwd: folder }).stderr).toContain('2 findings written');
  });

  it('a file of another form is refused with its place', () => {
    const folder = service({ 'order.ts': entity('Order'), 'eslint-suppressions.json': '{ "order.ts": { "nilometer/entity-version": 1 } }' });
    expect(lint(folder, '--baseline-write', '--from', 'eslint-suppressions.json')).toMatchObject({ status: 2, stderr: expect.stringMatching(/eslint-suppressions\.json:1:17/) });
  });
});
