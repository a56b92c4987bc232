import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

const entity = (name: string, before = '') =>
  `import { Entity, PrimaryGeneratedColumn, CreateDateColumn, UpdateDateColumn } from 'typeorm';\n@Entity()\n${before}export class ${name} {\n` +
  "  @PrimaryGeneratedColumn('uuid') id!: string;\n  @CreateDateColumn() createdAt!: Date;\n  @UpdateDateColumn() updatedAt!: Date;\n}\n";

function service(files: Readonly<Record<string, string>>, config: object = {}): string {
  const folder = temporaryFolder('excuses');
  writeTree(folder, { 'package.json': '{ "name": "orders" }', 'nilometer.config.json': JSON.stringify({ profile: 'nilometer', ...config }), ...files });
  return folder;
}

const waiver = (expires: string) => ({
  guideline: 'entity-version', match: { entity: 'Order' }, owner: '@orders', reason: 'append only', expires,
});

const lint = (folder: string, ...args: string[]) => runCli(['lint', '.', ...args], { cwd: folder });

describe('what excuses a finding', () => {
  it('nothing: exit 1', () => {
    expect(lint(service({ 'order.ts': entity('Order') })).status).toBe(1);
  });

  it('a waiver, until it expires: then it is an error again and says whose it was', () => {
    const files = { 'order.ts': entity('Order') };
    expect(lint(service(files, { waivers: [waiver('2999-12-31')] }))).toMatchObject({ status: 0, stdout: expect.stringContaining('1 waived') });
    const expired = lint(service(files, { waivers: [waiver('2020-01-31')] }));
    expect(expired.status).toBe(1);
    expect(expired.stdout).toContain('waiver expired on 2020-01-31, owner @orders');
  });

  it('a waiver of a guideline that only warns is an error once it has expired', () => {
    const folder = service({ 'order.ts': entity('Order') }, { guidelines: { 'entity-version': 'warn' }, waivers: [waiver('2020-01-31')] });
    expect(lint(folder).status).toBe(1);
  });

  it('a comment with owner, reason and expiry; not for a locked guideline', () => {
    const comment = '// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:2999-12-31 append only\n';
    const files = { 'order.ts': entity('Order', comment) };
    expect(lint(service(files)).status).toBe(0);
    const locked = lint(service(files, { guidelines: { 'entity-version': { severity: 'error', locked: true } } }));
    expect(locked.status).toBe(1);
    expect(locked.stdout).toContain('locked by policy');
  });

  it.each([
    ['a comment in a schema', '//', 0],
    ['but no documentation, which is for the readers of the client', '///', 1],
  ])('%s, as in ESLint', (_, slashes, status) => {
    const comment = `${slashes} eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:2999-12-31 append only`;
    const dates = 'createdAt DateTime @default(now())\n  updatedAt DateTime @updatedAt';
    expect(lint(service({ 'schema.prisma': `${comment}\nmodel Order {\n  id String @id @default(uuid())\n  ${dates}\n}\n` })).status).toBe(status);
  });

  it('the baseline, for what was there; what is new counts, lines may move', () => {
    const folder = service({ 'order.ts': entity('Order') });
    expect(lint(folder, '--baseline-write').status).toBe(0);
    const baseline = ['--baseline', 'nilometer.baseline.json'];
    expect(lint(folder, ...baseline)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 in the baseline') });
    writeFileSync(join(folder, 'order.ts'), `\n\n// moved\n${readFileSync(join(folder, 'order.ts'), 'utf8')}`);
    expect(lint(folder, ...baseline).status).toBe(0);
    writeFileSync(join(folder, 'refund.ts'), entity('Refund'));
    const fresh = lint(folder, ...baseline);
    expect(fresh.status).toBe(1);
    expect(fresh.stdout).toContain('Refund has no version field');
    expect(fresh.stdout).not.toContain('Order has no version field');
  });

  it('the same baseline holds from any folder', () => {
    const folder = service({ 'src/order.ts': entity('Order') });
    lint(folder, '--baseline-write');
    expect(runCli(['lint', 'src', '--baseline', 'nilometer.baseline.json'], { cwd: folder }).status).toBe(0);
    expect(runCli(['lint', '.', '--baseline', '../nilometer.baseline.json'], { cwd: join(folder, 'src') }).status).toBe(0);
  });

  it('a baseline written again has what was baselined before, and what lies in other folders', () => {
    const folder = service({ 'a/order.ts': entity('Order'), 'b/refund.ts': entity('Refund') });
    const entries = () => JSON.parse(readFileSync(join(folder, 'nilometer.baseline.json'), 'utf8')).findings.map(({ entity: name }: { entity: string }) => name);
    lint(folder, '--baseline-write');
    lint(folder, '--baseline', 'nilometer.baseline.json', '--baseline-write');
    expect(entries()).toEqual(['Order', 'Refund']);
    writeFileSync(join(folder, 'a/order.ts'), '');
    runCli(['lint', 'a', '--baseline-write'], { cwd: folder });
    expect(entries()).toEqual(['Refund']);
  });

  it('two findings of which one file is judged: the other is not called fixed', () => {
    const folder = service({ 'a/order.ts': entity('Order'), 'b/refund.ts': entity('Refund') });
    lint(folder, '--baseline-write');
    const { stdout } = runCli(['lint', 'a', '--baseline', 'nilometer.baseline.json', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).body.fixed).toEqual([]);
  });

  it('--max-warnings counts warnings', () => {
    const folder = service({ 'order.ts': entity('Order') }, { guidelines: { 'entity-version': 'warn' } });
    expect(lint(folder).status).toBe(0);
    expect(lint(folder, '--max-warnings', '0').status).toBe(1);
    expect(lint(folder, '--max-warnings', '1').status).toBe(0);
  });
});
