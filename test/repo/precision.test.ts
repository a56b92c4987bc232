import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '../../packages/policy/src/catalogue.ts';
import { root } from '../support/root.ts';

interface Score {
  readonly id: string;
  readonly level: 'off' | 'warn' | 'error';
  readonly read: number;
  readonly services: number;
  readonly findings: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly listed: number;
  readonly found: number;
}

const { scores }: { scores(): Score[] } = await import(pathToFileURL(join(root, 'bench/precision/scores.mjs')).href);
const floors: Record<string, { readonly precision: number; readonly recall: number | null }> = JSON.parse(readFileSync(join(root, 'bench/precision/ratchet.json'), 'utf8'));
const all = scores();
const recommended = all.filter(({ level }) => level !== 'off');

test('docs/precision.md is what the files say', () => {
  const run = spawnSync(process.execPath, ['bench/precision/report.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

test.each(recommended)('$id is in recommended: its precision on real code is 95 % or more', ({ read, services, findings, wrong, precision }) => {
  if (read < 10) expect(wrong).toBe(0);
  else expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(read >= 25 || read >= findings).toBe(true);
  expect(services >= 5 || read >= findings).toBe(true);
});

test.each(all.filter(({ id }) => Object.hasOwn(floors, id)))('$id is no worse than it was', ({ id, precision, listed, found }) => {
  const floor = floors[id];
  expect(precision).toBeGreaterThanOrEqual(floor?.precision ?? 0);
  expect(listed === 0 ? null : found / listed).toSatisfy((recall: number | null) => floor?.recall === null || (recall ?? 0) >= (floor?.recall ?? 0));
});

test('every guideline in recommended has a floor, which only rises', () => {
  expect(Object.keys(floors).sort()).toEqual(recommended.map(({ id }) => id).sort());
});

test('of the guidelines that are errors, at least twelve of fourteen are in recommended', () => {
  const errors = ['banned-dependencies', 'domain-event-on-write', 'endpoint-permission', 'entity-version', 'explicit-nullability', 'gdpr-handlers', 'idempotent-consumer', 'no-direct-crypto', 'no-version-bypass', 'pii-data-subject', 'pii-leak', 'uuid-primary-key', 'validated-input', 'waiver-hygiene'];
  expect(errors.filter((id) => !Object.hasOwn(catalogue, id))).toEqual([]);
  expect(recommended.filter(({ id }) => errors.includes(id)).length).toBeGreaterThanOrEqual(12);
});
