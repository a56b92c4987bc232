import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGate } from '../../src/runGate.ts';
import { recordSnapshot } from '../../src/recordSnapshot.ts';
import { type PlainRegistry, plainRegistry } from '../support/plainRegistry.ts';
import { type Registry, verdaccio } from '../support/verdaccio.ts';
import { lockOf, workspace } from '../support/workspace.ts';

const run = promisify(execFile);
const DAY = 86_400_000;

const credentials = ({ url, token }: Registry): string => `//${new URL(url).host}/:_authToken=${token}\n`;

async function publish(registry: Registry, name: string, version: string): Promise<void> {
  const folder = workspace({ 'package.json': { name, version }, '.npmrc': `registry=${registry.url}\n${credentials(registry)}` });
  try {
    await run('npm', ['publish', '--access', 'public'], { cwd: folder.path, env: { PATH: process.env['PATH'], HOME: folder.path } });
  } finally {
    folder.remove();
  }
}

/** A project of its own with this .npmrc, judged as nobody configured it. */
async function judged(npmrc: string, versions: Readonly<Record<string, string>>, daysLater = 0) {
  const project = workspace({ 'package-lock.json': lockOf(versions), '.npmrc': npmrc });
  const now = new Date();
  try {
    const report = await runGate({ cwd: project.path, dir: '.', env: { HOME: project.path, XDG_CACHE_HOME: join(project.path, 'cache') }, now, at: new Date(now.getTime() + daysLater * DAY) });
    return { ...report.body, byName: Object.fromEntries(report.body.dependencies.map((dependency) => [dependency.name, dependency])) };
  } finally {
    project.remove();
  }
}

describe('a real registry', () => {
  let registry: Registry;
  let other: PlainRegistry;

  beforeAll(async () => {
    registry = await verdaccio();
    await publish(registry, 'steady', '1.0.0');
    await publish(registry, '@private/moving', '1.0.0');
    await publish(registry, '@private/moving', '1.1.0');
    other = await plainRegistry({ elsewhere: { 'dist-tags': { latest: '1.0.0' }, time: { '1.0.0': '2026-01-01T00:00:00Z' }, versions: { '1.0.0': {} } } });
  });
  afterAll(() => Promise.all([registry.close(), other.close()]));

  it('is asked for what npm published to it', async () => {
    const npmrc = `registry=${registry.url}\n${credentials(registry)}`;
    const today = await judged(npmrc, { steady: '1.0.0', '@private/moving': '1.0.0' });
    expect(today.byName).toMatchObject({ steady: { outcome: 'pass', passUntil: null }, '@private/moving': { outcome: 'pass', target: { minimal: null } } });
    const later = await judged(npmrc, { steady: '1.0.0', '@private/moving': '1.0.0' }, 15);
    expect(later.byName).toMatchObject({ steady: { outcome: 'pass' }, '@private/moving': { outcome: 'block', target: { minimal: '1.1.0' } } });
  });

  it('lets nobody in without the token: undetermined, never a pass', async () => {
    const { byName, outcome } = await judged(`registry=${registry.url}\n`, { steady: '1.0.0', '@private/moving': '1.0.0' });
    expect(outcome).toBe('undetermined');
    expect(byName).toMatchObject({ steady: { outcome: 'pass' }, '@private/moving': { outcome: 'undetermined', undetermined: expect.stringContaining('registry') } });
  });

  it('gets its token, and no other host does', async () => {
    const npmrc = `registry=${other.url}\n@private:registry=${registry.url}\n${credentials(registry)}`;
    const { byName } = await judged(npmrc, { elsewhere: '1.0.0', '@private/moving': '1.1.0' });
    expect(byName).toMatchObject({ elsewhere: { outcome: 'pass' }, '@private/moving': { outcome: 'pass' } });
    expect(other.asked).toEqual([{ path: '/elsewhere', authorization: undefined }]);
  });

  it('does not know one name: undetermined for that name alone', async () => {
    const { byName, outcome } = await judged(`registry=${registry.url}\n`, { steady: '1.0.0', unheard: '1.0.0' });
    expect(outcome).toBe('undetermined');
    expect(byName).toMatchObject({ steady: { outcome: 'pass' }, unheard: { outcome: 'undetermined' } });
  });

  it('is recorded without its address, in the same bytes each time', async () => {
    const project = workspace({ 'package-lock.json': lockOf({ steady: '1.0.0', unheard: '1.0.0' }), '.npmrc': `registry=${registry.url}\n` });
    const options = { cwd: project.path, dir: '.', env: { HOME: project.path }, now: new Date('2026-11-22T12:00:00Z') };
    try {
      expect(await recordSnapshot({ ...options, out: 'a.json' })).toEqual({ packages: 1, absent: ['unheard'], failed: [] });
      await recordSnapshot({ ...options, out: 'b.json' });
      const recorded = readFileSync(join(project.path, 'a.json'), 'utf8');
      expect(recorded).toBe(readFileSync(join(project.path, 'b.json'), 'utf8'));
      expect(recorded).not.toContain('127.0.0.1');
      expect(JSON.parse(recorded)).toMatchObject({ format: 1, takenAt: '2026-11-22T12:00:00Z', registry: 'recorded', packages: { steady: { versions: { '1.0.0': {} } } } });
    } finally {
      project.remove();
    }
  });
});

describe('a registry that behaves badly', () => {
  const judgedBy = async (packages: Readonly<Record<string, unknown>>, versions: Readonly<Record<string, string>>, together?: number) => {
    const registry = await plainRegistry(packages, together);
    try {
      return { verdict: await judged(`registry=${registry.url}\n`, versions), registry };
    } finally {
      await registry.close();
    }
  };
  const good = { 'dist-tags': { latest: '1.0.0' }, time: { '1.0.0': '2026-01-01T00:00:00Z' }, versions: { '1.0.0': {} } };

  it('is asked once a name, sixteen at a time', async () => {
    const names = Array.from({ length: 48 }, (_, index) => `p${index}`);
    const { verdict, registry } = await judgedBy(Object.fromEntries(names.map((name) => [name, good])), Object.fromEntries(names.map((name) => [name, '1.0.0'])), 16);
    expect(verdict.outcome).toBe('pass');
    expect(registry.asked).toHaveLength(48);
    expect(registry.peak()).toBe(16);
  });

  it('gives no times: undetermined where something newer is there', async () => {
    const { verdict } = await judgedBy(
      { old: { 'dist-tags': { latest: '1.0.1' }, versions: { '1.0.0': {}, '1.0.1': {} } }, current: { 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': {} } } },
      { old: '1.0.0', current: '1.0.0' },
    );
    expect(verdict.byName).toMatchObject({ old: { outcome: 'undetermined' }, current: { outcome: 'pass' } });
  });

  it.each([
    { title: 'no JSON', body: '<html>' },
    { title: 'JSON that is no package', body: '[]' },
    { title: '403', body: 403 },
  ])('answers with $title: undetermined for that name', async ({ body }) => {
    const { verdict } = await judgedBy({ bad: body, good }, { bad: '1.0.0', good: '1.0.0' });
    expect(verdict.byName).toMatchObject({ bad: { outcome: 'undetermined' }, good: { outcome: 'pass' } });
  });

  it('refuses everything: one error, without the password in its address', async () => {
    const registry = await plainRegistry({ p: 403 });
    const { host } = new URL(registry.url);
    const judging = judged(`registry=http://user:secret@${host}/\n`, { p: '1.0.0' });
    await expect(judging).rejects.toThrow(`the registry ${host} is of no use: the registry answered 403`);
    await expect(judging).rejects.not.toThrow('secret');
    await registry.close();
  });

  it('is down: one error', async () => {
    const registry = await plainRegistry({});
    await registry.close();
    await expect(judged(`registry=${registry.url}\n`, { p: '1.0.0' })).rejects.toThrow('the registry did not answer (ECONNREFUSED)');
  });
});
