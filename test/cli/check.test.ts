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

it('a clean service without a lockfile: exit 0, and what was not judged is said', () => {
  const folder = temporaryFolder('check');
  writeTree(folder, { 'package.json': '{ "name": "clean" }', 'src/index.ts': 'export const answer = 42;\n' });
  const { status, stdout, stderr } = runCli(['check'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('no finding names a codemod');
  expect(stdout).toContain('not judged: there is no lockfile that the gate reads');
});
