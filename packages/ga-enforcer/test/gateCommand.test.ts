import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { reporters } from '@nilometer/policy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateCommand } from '../src/gateCommand.ts';
import { lockOf, workspace } from './support/workspace.ts';
import { recordOf } from './support/registry.ts';

const DATE = '2026-11-22T00:00:00Z';
const record = { current: recordOf({ '1.0.0': '01-01' }), young: recordOf({ '1.0.0': '01-01', '1.0.1': '11-15' }), old: recordOf({ '1.0.0': '01-01', '1.0.1': '02-01' }) };
const snapshot = { format: 1, takenAt: DATE, registry: 'recorded', packages: record };
const manifest = { name: 'x' };

const project = workspace({
  'snapshot.json': snapshot,
  'snapshot.json.gz': gzipSync(JSON.stringify(snapshot)),
  'packuments/current.json': { ...record.current, time: { ...record.current.time, modified: '2026-11-21T00:00:00.000Z' } },
  'old-packuments/current.json': { ...record.current, time: { ...record.current.time, modified: '2026-11-19T00:00:00.000Z' } },
  'newer-elsewhere/current.json': { ...record.current, time: { ...record.current.time, modified: '2026-11-01T00:00:00.000Z' } },
  'newer-elsewhere/other.json': { ...record.current, time: { ...record.current.time, modified: '2026-11-21T00:00:00.000Z' } },
  'future-packuments/current.json': { ...record.current, time: { ...record.current.time, modified: '2026-11-23T00:00:00.000Z' } },
  'timeless-packuments/current.json': record.current,
  'future.json': { ...snapshot, takenAt: '2099-01-01T00:00:00Z' },
  'tomorrow.json': { ...snapshot, takenAt: '2026-11-23T00:00:00Z' },
  'later.json': { ...snapshot, takenAt: '2026-11-22T00:05:01Z' },
  'within-skew.json': { ...snapshot, takenAt: '2026-11-22T00:05:00Z' },
  'advisories.json': { gate: { advisory: { minSeverity: 'critical' } } },
  'broken-snapshot.json': '{',
  'merged-snapshot.json': '{\n<<<<<<< ours\n}',
  'broken-packuments/current.json': '{',
  'broken-manifest/package.json': '{',
  'broken-manifest/package-lock.json': lockOf({ current: '1.0.0' }),
  'no-snapshot.json': { format: 2 },
  'pass/package-lock.json': lockOf({ current: '1.0.0', young: '1.0.0' }),
  'block/package-lock.json': lockOf({ old: '1.0.0' }),
  'undetermined/package-lock.json': lockOf({ unheard: '1.0.0' }),
  'both/package-lock.json': lockOf({ old: '1.0.0', unheard: '1.0.0' }),
  'warn/package-lock.json': { lockfileVersion: 3, packages: { '': { devDependencies: { old: '1' } }, 'node_modules/old': { version: '1.0.0' } } },
  'broken/package-lock.json': '{ "lockfileVersion": 3, ',
  'latin1/package-lock.json': Buffer.from('{ "name": "caf\u00e9" }', 'latin1'),
  'bom/package-lock.json': `\ufeff${JSON.stringify(lockOf({ current: '1.0.0' }))}`,
  'empty/package.json': manifest,
  'waived.json': { waivers: [{ guideline: 'ga/stale', match: { package: 'old' }, owner: 'payments', reason: 'breaks the ledger', expires: '2026-11-25' }] },
  'impossible.json': { gate: { windowDays: 2 } },
});
mkdirSync(join(project.path, 'nothing'));
afterAll(() => project.remove());

async function run(...args: string[]) {
  let out = '';
  let err = '';
  let code: number | undefined;
  const terminal = { cwd: project.path, env: { CI: 'true' }, now: () => new Date(DATE), color: false,
    interactive: false, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  await gateCommand(terminal, (exit) => { code = exit; }).parseAsync(args, { from: 'user' });
  return { out, err, code };
}

describe('check', () => {
  it.each([
    { title: 'pass', args: ['pass'], code: 0, says: 'PASS  pass/package-lock.json until 2026-11-29T00:00:00Z' },
    { title: 'block', args: ['block'], code: 1, says: 'BLOCKED  block/package-lock.json: 1 of 1 dependency' },
    { title: 'block by name of the lockfile', args: ['--lockfile', 'block/package-lock.json'], code: 1, says: 'npm install old@1.0.1' },
    { title: 'undetermined', args: ['undetermined'], code: 3, says: '? unheard 1.0.0: the registry does not know this package' },
    { title: 'block beats undetermined', args: ['both'], code: 1, says: 'BLOCKED' },
    { title: 'a block that is only reported', args: ['block', '--report-only'], code: 0, says: 'BLOCKED' },
    { title: 'a warning', args: ['warn'], code: 0, says: '! old 1.0.0  development  ga/stale' },
    { title: 'one warning too many', args: ['warn', '--max-warnings', '0'], code: 1, says: '! old 1.0.0' },
    { title: 'as many warnings as allowed', args: ['warn', '--max-warnings', '1'], code: 0, says: '! old 1.0.0' },
    { title: 'what the policy says and nothing judges', args: ['pass', '--config', 'advisories.json'], code: 0, says: 'advisories.json:3:5: gate.advisory is not judged yet: the gate has no source of advisories.' },
    { title: 'a waiver that ends soon', args: ['block', '--config', 'waived.json'], code: 0, says: 'the waiver of ga/stale for old@1.0.0 expires on 2026-11-25 (owner payments)' },
    { title: 'a byte order mark', args: ['bom'], code: 0, says: 'PASS' },
    { title: 'before anything was superseded', args: ['block', '--at', '2026-01-15'], code: 0, says: 'PASS' },
    { title: 'days after the snapshot', args: ['pass', '--at', '2026-11-25'], code: 3, says: 'older than the 2 days' },
  ])('$title', async ({ args, code, says }) => {
    const result = await run(...args, '--snapshot', 'snapshot.json');
    expect(result.out).toContain(says);
    expect(result.code).toBe(code);
  });

  it.each(['snapshot.json', 'snapshot.json.gz', 'packuments', 'newer-elsewhere', 'within-skew.json'])('judges by %s', async (name) => {
    expect((await run('bom', '--snapshot', name)).code).toBe(0);
  });

  it.each([
    { name: 'old-packuments', says: 'the snapshot of 2026-11-19T00:00:00Z is older than the 2 days' },
    { name: 'timeless-packuments', says: 'does not say when it was taken' },
  ])('the times of its files make no folder of packuments young: $name', async ({ name, says }) => {
    utimesSync(join(project.path, name, 'current.json'), new Date(DATE), new Date(DATE));
    const { out, code } = await run('bom', '--snapshot', name);
    expect(out).toContain(says);
    expect(code).toBe(3);
  });

  it('judges the past by a snapshot of later, and a day that has not come by one of that day', async () => {
    expect((await run('pass', '--snapshot', 'snapshot.json', '--at', '2026-11-01')).code).toBe(0);
    expect((await run('pass', '--snapshot', 'tomorrow.json', '--at', '2026-11-23')).code).toBe(0);
  });

  it('prints JSON', async () => {
    const verdict: unknown = JSON.parse((await run('block', '--snapshot', 'snapshot.json', '--format', 'json')).out);
    expect(verdict).toMatchObject({
      format: 1, kind: 'verdict', outcome: 'block', at: DATE, passUntil: '2026-02-15T00:00:00Z', notJudged: 0, lockfile: 'package-lock.json',
      dependencies: [{
        name: 'old', version: '1.0.0', importer: '.', tier: 'production', direct: true, dev: false, outcome: 'block', level: 'block',
        supersededAt: '2026-02-01T00:00:00Z', passUntil: '2026-02-15T00:00:00Z', target: { minimal: '1.0.1', recommended: '1.0.1' }, findings: [{ id: 'ga/stale', level: 'block' }],
      }],
    });
  });

  it('prints SARIF and annotations at the entry', async () => {
    const sarif: unknown = JSON.parse((await run('block', '--snapshot', 'snapshot.json', '--format', 'sarif')).out);
    expect(sarif).toMatchObject({ runs: [{ results: [{ ruleId: 'ga/stale', level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'block/package-lock.json' }, region: { startLine: 9 } } }] }] }] });
    expect((await run('block', '--snapshot', 'snapshot.json', '--format', 'github')).out).toContain('::error file=block/package-lock.json,line=9');
  });

  it('names the lockfile from the root of the repository', async () => {
    let out = '';
    const terminal = { cwd: join(project.path, 'block'), env: {}, now: () => new Date(DATE), color: false, interactive: false, out: (text: string) => void (out += text), err: () => undefined };
    await gateCommand(terminal, () => undefined).parseAsync(['--snapshot', '../snapshot.json', '--format', 'github'], { from: 'user' });
    expect(out).toContain('::error file=block/package-lock.json,line=9');
  });

  it.each(Object.keys(reporters))('prints every format of a report: %s', async (format) => {
    const { out, code } = await run('block', '--snapshot', 'snapshot.json', '--format', format);
    expect(out).toContain('old');
    expect(code).toBe(1);
  });

  it.each([
    { title: 'no lockfile', args: ['empty'], error: 'empty: there is no lockfile' },
    { title: 'no folder', args: ['nowhere'], error: 'nowhere: there is no such file or folder' },
    { title: 'a broken lockfile', args: ['broken'], error: 'broken/package-lock.json:1: this is not JSON' },
    { title: 'a lockfile that is not UTF-8', args: ['latin1'], error: 'latin1/package-lock.json:1: it is not UTF-8' },
    { title: 'a folder as lockfile', args: ['--lockfile', 'nothing'], error: 'nothing:1: it can not be read (EISDIR)' },
    { title: 'a broken snapshot', args: ['pass', '--snapshot', 'broken-snapshot.json'], error: 'broken-snapshot.json:1: this is not JSON' },
    { title: 'no snapshot there', args: ['pass', '--snapshot', 'nowhere.json'], error: 'nowhere.json:1: the snapshot can not be read (ENOENT)' },
    { title: 'another format', args: ['pass', '--snapshot', 'no-snapshot.json'], error: 'no-snapshot.json:1: this is no registry snapshot' },
    { title: 'a snapshot of the future', args: ['pass', '--snapshot', 'future.json'], error: 'future.json: it says that it was taken at 2099-01-01T00:00:00Z, which is yet to come' },
    { title: 'one of a future beyond differing clocks', args: ['pass', '--snapshot', 'later.json'], error: 'later.json: it says that it was taken at 2026-11-22T00:05:01Z' },
    { title: 'packuments of the future', args: ['bom', '--snapshot', 'future-packuments'], error: 'future-packuments: it says' },
    { title: 'a future snapshot, judged as of the past', args: ['pass', '--snapshot', 'future.json', '--at', '2026-11-01'], error: 'yet to come' },
    { title: 'a window within the soak', args: ['pass', '--config', 'impossible.json'], error: 'impossible.json:3:' },
    { title: 'a past date over a live registry in CI', args: ['pass', '--at', '2026-11-01'], error: '--at 2026-11-01T00:00:00Z is in the past' },
  ])('can not proceed: $title', async ({ args, error }) => {
    await expect(run(...args)).rejects.toThrow(error);
  });
});

describe('what to do about it', () => {
  it.each([
    { title: 'a broken lockfile is written again', args: ['broken'], says: /write it again with `npm install`/ },
    { title: 'a broken snapshot is recorded', args: ['pass', '--snapshot', 'broken-snapshot.json'], says: /^(?!.*npm install).*ga-enforcer snapshot --out FILE/ },
    { title: 'a merged snapshot is taken whole', args: ['pass', '--snapshot', 'merged-snapshot.json'], says: /^(?!.*npm install).*take one side whole/ },
    { title: 'a broken packument is got again', args: ['pass', '--snapshot', 'broken-packuments'], says: /^(?!.*npm install).*from the registry again/ },
    { title: 'a broken manifest is mended', args: ['broken-manifest', '--snapshot', 'snapshot.json'], says: /^Mend it, or restore it/ },
  ])('$title', async ({ args, says }) => {
    await expect(run(...args)).rejects.toMatchObject({ remedy: expect.stringMatching(says) });
  });
});

describe('explain', () => {
  it('shows how the verdict comes about', async () => {
    const { out } = await run('explain', 'old', 'block', '--snapshot', 'snapshot.json');
    expect(out).toMatch(/1\.0\.1 +2026-02-01T00:00:00Z +supersedes it/);
  });

  it('is refused a past date over a live registry in CI, as check is', async () => {
    await expect(run('explain', 'old', 'block', '--at', '2026-11-01')).rejects.toThrow('--at 2026-11-01T00:00:00Z is in the past');
  });

  it('knows only what is locked', async () => {
    await expect(run('explain', 'young', 'block', '--snapshot', 'snapshot.json')).rejects.toThrow('block/package-lock.json: there is no young in it');
  });
});

describe('the program', () => {
  const bin = fileURLToPath(new URL('../bin/ga-enforcer.js', import.meta.url));
  beforeAll(() => writeFileSync(join(project.path, 'package.json'), '{}'));

  it('prints its version', () => {
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    { title: 'an option that there is not', args: ['--bogus'], error: "unknown option '--bogus'" },
    { title: 'a date that is none', args: ['--at', 'yesterday'], error: 'It takes an ISO date' },
    { title: 'a date that no calendar has', args: ['--at', '2026-02-30'], error: 'It takes an ISO date' },
    { title: 'an instant of no zone', args: ['--at', '2026-11-22T00:00'], error: 'It takes an ISO date' },
    { title: 'a number that is none', args: ['--max-warnings', 'few'], error: 'It takes a whole number' },
    { title: 'no lockfile', args: ['empty'], error: /^ga-enforcer: empty: there is no lockfile.*\n {2}Write one/ },
  ])('exits 2 with one clear message: $title', ({ args, error }) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: project.path, encoding: 'utf8' });
    expect(stderr).toMatch(error);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});
