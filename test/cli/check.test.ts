import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '@nilometer/policy';
import { root } from '../support/root.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeTree } from '../support/writeTree.ts';

const demo = [
  'check', 'fixtures/services/orders-legacy',
  '--config', 'fixtures/policies/orders.config.json',
  '--snapshot', 'fixtures/registry/orders-legacy.snapshot.json.gz',
  '--at', '2026-11-22T00:00:00Z',
];

interface Check {
  readonly lint: Report;
  readonly migrate: Report<{ readonly recipes: readonly { readonly id: string; readonly totals: Record<string, number> }[] }>;
  readonly gate: Report<{ readonly outcome: string }>;
}

describe('nilometer check on the legacy service', () => {
  it('shows all three surfaces', () => {
    const { status, stdout } = runCli([...demo, '--report-only'], { cwd: root });
    expect(status).toBe(0);
    for (const section of [' Guidelines ', ' Codemods ', ' Gate ']) expect(stdout).toContain(section);
  });

  it('its findings are those of lint and gate, and its recipes those that the findings name', () => {
    const { status, stdout } = runCli([...demo, '--format', 'json'], { cwd: root });
    expect(status).toBe(1);
    const report: Report<Check> = JSON.parse(stdout);
    const { lint, migrate, gate } = report.body;
    expect(report.findings).toHaveLength(lint.findings.length + gate.findings.length);
    expect(gate.body.outcome).toBe('block');
    expect(migrate.body.recipes.map(({ id }) => id)).toEqual([...new Set(lint.findings.flatMap(({ fixes }) => fixes))].sort());
  });

  it('a recipe has a site for each finding that it repairs', () => {
    const { stdout } = runCli([...demo, '--format', 'json'], { cwd: root });
    const { lint, migrate }: Check = JSON.parse(stdout).body;
    const annotations = lint.findings.filter(({ guideline }) => guideline === 'pii-annotation');
    expect(migrate.body.recipes.find(({ id }) => id === 'annotate-pii')?.totals['found']).toBe(annotations.length);
  });

  it('the network is not needed', () => {
    const { status } = runCli([...demo, '--report-only'], { cwd: root, env: { npm_config_registry: 'http://127.0.0.1:9/' } });
    expect(status).toBe(0);
  });
});

const clean = { 'package.json': '{ "name": "clean" }', 'src/index.ts': 'export const answer = 42;\n' };

describe('a clean service whose dependencies nobody can judge', () => {
  it.each([
    { name: 'no lockfile', files: clean, says: ['there is no lockfile', 'Write one with `npm install`'] },
    { name: 'one that the gate does not read', files: { ...clean, 'pnpm-lock.yaml': '' }, says: ['there is no lockfile', 'There is pnpm-lock.yaml'] },
  ])('$name: undetermined as with the gate, never clean', ({ files, says }) => {
    const folder = temporaryFolder('check');
    writeTree(folder, files);
    const { status, stdout, stderr } = runCli(['check'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toContain('no finding names a codemod');
    for (const words of says) expect(stdout).toContain(words);
    const { outcome, body }: Report<{ readonly gate: { readonly kind: string } }> = JSON.parse(runCli(['check', '--format', 'json'], { cwd: folder }).stdout);
    expect({ outcome, gate: body.gate.kind }).toEqual({ outcome: 'undetermined', gate: 'no lockfile' });
    expect(runCli(['check', '--report-only'], { cwd: folder }).status).toBe(0);
  });
});

it('annotations name files from the root of the repository', () => {
  const folder = temporaryFolder('check');
  const order = "import { Entity } from 'typeorm';\n@Entity() export class Order {}\n";
  const lock = JSON.stringify({ lockfileVersion: 3, packages: { '': {} } });
  writeTree(folder, { '.git/HEAD': '', 'services/orders/package.json': '{}', 'services/orders/package-lock.json': lock, 'services/orders/src/order.ts': order });
  const cwd = join(folder, 'services/orders');
  const files = (...args: string[]) => [...runCli([...args, '--format', 'github'], { cwd }).stdout.matchAll(/file=([^,]+),/g)].map(([, file]) => file);
  expect(new Set(files('lint', 'src'))).toEqual(new Set(['services/orders/src/order.ts']));
  expect(new Set(files('check', '.'))).toEqual(new Set(['services/orders/src/order.ts']));
});
