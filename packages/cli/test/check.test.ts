import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../src/commands/check.ts';

const entity = "import { Entity, Column } from 'typeorm';\n@Entity()\nexport class Order {\n  @Column() total: number;\n}\n";

function service(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'nilometer-'));
  mkdirSync(join(dir, '.git'));
  for (const [path, text] of Object.entries({ 'package.json': '{ "name": "orders" }', 'order.ts': entity, ...files })) writeFileSync(join(dir, path), text);
  return dir;
}

/** Nobody listens on port 9, and npm's client is not to try again. */
const unreachable = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };

async function check(cwd: string, ...args: string[]) {
  let out = '';
  let code: number | undefined;
  const terminal = { cwd, env: unreachable, now: () => new Date('2026-11-22T00:00:00Z'), color: false, interactive: false, out: (text: string) => void (out += text), err: () => {} };
  await checkCommand(terminal, (exit) => { code = exit; }).parseAsync(['.', '--no-cache', ...args], { from: 'user' });
  return { out, code };
}

const lockOf = (section: string) => JSON.stringify({ lockfileVersion: 3, packages: { '': { [section]: { old: '1' } }, 'node_modules/old': { version: '1.0.0' } } });

describe('nilometer check, when the gate can not proceed', () => {
  it.each([
    { title: 'no registry', files: { 'package-lock.json': lockOf('dependencies') }, args: [], says: /FAILED {2}.*registry/ },
    { title: 'a broken lockfile', files: { 'package-lock.json': '{ "lockfileVersion": 3,' }, args: [], says: /FAILED {2}package-lock\.json:1: this is not JSON/ },
    { title: 'no such snapshot', files: { 'package-lock.json': lockOf('dependencies') }, args: ['--snapshot', 'none.json'], says: /FAILED {2}.*none\.json:1: the snapshot can not be read/ },
  ])('reports the rest and exits 2, whatever else is asked: $title', async ({ files, args, says }) => {
    const { out, code } = await check(service(files), '--report-only', ...args);
    expect(out).toContain('order.ts:3  Order has no version field');
    expect(out).toContain(' Codemods ');
    expect(out).toMatch(says);
    expect(code).toBe(2);
  });

  it('says so in JSON, beside the findings', async () => {
    const { out, code } = await check(service({ 'package-lock.json': '{' }), '--format', 'json');
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({ outcome: 'failed', body: { gate: { kind: 'failed', problem: expect.stringMatching(/^package-lock\.json:1:/) } } });
    expect(report).toHaveProperty('findings.0.guideline');
    expect(code).toBe(2);
  });
});

describe('nilometer check', () => {
  const record = { 'dist-tags': {}, time: { '1.0.0': '2026-01-01T00:00:00Z', '1.0.1': '2026-02-01T00:00:00Z' }, versions: { '1.0.0': {}, '1.0.1': {} } };
  const snapshot = JSON.stringify({ format: 1, takenAt: '2026-11-22T00:00:00Z', registry: 'recorded', packages: { old: record } });
  const clean = service({ 'order.ts': '', 'package-lock.json': lockOf('devDependencies'), 'snapshot.json': snapshot });

  it.each([
    { args: [], code: 0 },
    { args: ['--strict'], code: 0 },
    { args: ['--max-warnings', '1'], code: 0 },
    { args: ['--max-warnings', '0'], code: 1 },
  ])('counts warnings of the gate as those of lint: $args', async ({ args, code }) => {
    expect((await check(clean, '--snapshot', 'snapshot.json', ...args)).code).toBe(code);
  });

  it('passes on what the gate has to say', async () => {
    writeFileSync(join(clean, 'policy.json'), '{ "gate": { "advisory": {} } }');
    const { out } = await check(clean, '--snapshot', 'snapshot.json', '--config', 'policy.json');
    expect(out).toContain('policy.json:1:13: gate.advisory is not judged yet');
  });
});
