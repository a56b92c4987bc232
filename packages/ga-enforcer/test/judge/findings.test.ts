import type { Ban, GateSettings } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { Project } from '../../src/judge/project.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';
import { policyWith } from '../support/policy.ts';
import { projectOf, projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const now = new Date('2026-11-22T00:00:00Z');
const current = recordOf({ '1.0.0': '01-01' });
const staleRecord = recordOf({ '1.0.0': '01-01', '1.0.1': '02-01' });
const ancient: PackageRecord = { ...current, time: { '1.0.0': '2024-11-01T00:00:00Z' } };

interface Case {
  readonly title: string;
  readonly project?: Project;
  readonly record?: PackageRecord;
  readonly gate?: Partial<GateSettings>;
  readonly bans?: readonly Ban[];
  /** `id level` of each finding. */
  readonly expected: readonly string[];
}

const direct = projectWith('p', '1.0.0');
const development = projectOf({ devDependencies: { p: '1' } }, { 'node_modules/p': { version: '1.0.0', dev: true } });
const transitive = projectOf({ dependencies: { q: '1' } }, { 'node_modules/q': { version: '1.0.0', dependencies: { p: '1' } }, 'node_modules/p': { version: '1.0.0' } });
const prerelease = recordOf({ '1.0.0-rc.1': '01-01' });

const cases: readonly Case[] = [
  { title: 'current', expected: [] },
  { title: 'stale', record: staleRecord, expected: ['ga/stale block'] },
  { title: 'stale, for development', project: development, record: staleRecord, expected: ['ga/stale warn'] },
  { title: 'stale, brought by another', project: transitive, record: staleRecord, expected: ['ga/stale warn'] },
  { title: 'stale, of the platform, brought by another', project: transitive, record: staleRecord, gate: { platformPackages: ['p'] }, expected: ['ga/stale block'] },
  { title: 'stale in a tier that policy lets block', project: development, record: staleRecord,
    gate: { tiers: { ...policyWith().gate.tiers, development: { blocks: true } } }, expected: ['ga/stale block'] },
  { title: 'stale within the window of its tier', record: staleRecord,
    gate: { tiers: { ...policyWith().gate.tiers, production: { blocks: true, windowDays: 365 } } }, expected: [] },
  { title: 'stale, which policy turned off', record: staleRecord, gate: { levels: { 'ga/stale': 'off' } }, expected: [] },
  { title: 'stale, which policy lets warn', record: staleRecord, gate: { levels: { 'ga/stale': 'warn' } }, expected: ['ga/stale warn'] },
  { title: 'banned', bans: [{ package: 'p', reason: 'no' }], expected: ['banned-dependencies block'] },
  { title: 'banned, brought by another', project: transitive, bans: [{ package: 'p', reason: 'no' }], expected: ['banned-dependencies block'] },
  { title: 'banned in this version', bans: [{ package: 'p', versions: '1.x', reason: 'no' }], expected: ['banned-dependencies block'] },
  { title: 'banned in another version', bans: [{ package: 'p', versions: '2.x', reason: 'no' }], expected: [] },
  { title: 'no longer banned', bans: [{ package: 'p', reason: 'no', expires: '2026-11-21' }], expected: [] },
  { title: 'deprecated by the registry', record: { ...current, versions: { '1.0.0': { deprecated: 'use q' } } }, expected: ['ga/deprecated warn'] },
  { title: 'a prerelease', project: projectWith('p', '1.0.0-rc.1'), record: prerelease, expected: ['ga/prerelease-in-prod warn'] },
  { title: 'a prerelease for development', record: prerelease,
    project: projectOf({ devDependencies: { p: '1' } }, { 'node_modules/p': { version: '1.0.0-rc.1' } }), expected: [] },
  { title: 'no release for 751 days', record: ancient, expected: ['ga/abandoned notice'] },
  { title: 'no release for 751 days, by a clock that lies', expected: [],
    record: { ...recordOf({ '0.1.0': null, '0.1.1': null, '1.0.0': null }), time: { '0.1.0': '2024-10-02T00:00:00Z', '0.1.1': '2024-10-01T00:00:00Z', '1.0.0': '2024-11-01T00:00:00Z' } } },
  { title: 'days old', record: recordOf({ '1.0.0': '11-20' }), expected: [] },
  { title: 'days old, which policy wants to know', record: recordOf({ '1.0.0': '11-20' }), gate: { levels: { 'ga/too-new': 'warn' } }, expected: ['ga/too-new warn'] },
  { title: 'from git', project: projectOf({ dependencies: { p: 'github:x/p' } }, { 'node_modules/p': { version: '1.0.0', resolved: 'git+ssh://git@github.com/x/p.git#1' } }), expected: ['ga/not-judged notice'] },
  { title: 'from git, which policy refuses', gate: { levels: { 'ga/not-judged': 'block' } },
    project: projectOf({ dependencies: { p: 'github:x/p' } }, { 'node_modules/p': { version: '1.0.0', resolved: 'git+ssh://git@github.com/x/p.git#1' } }), expected: ['ga/not-judged block'] },
];

describe('findings', () => {
  it.each(cases)('$title', ({ project = direct, record = current, gate, bans, expected }) => {
    const metadata = metadataOf({ p: record, q: recordOf({ '1.0.0': '01-01' }) });
    const { verdict } = judge(project, metadata, policyWith(gate, { bans: bans ?? [] }), now);
    const found = verdict.dependencies.filter(({ name }) => name === 'p').flatMap(({ findings }) => findings);
    expect(found.map(({ id, level }) => `${id} ${level}`)).toEqual(expected);
    expect(verdict.outcome).toBe(expected.some((finding) => finding.endsWith(' block')) ? 'block' : 'pass');
  });

  it.each([
    { title: 'says replace where nothing supersedes it', record: current, advice: 'replace it' },
    { title: 'says update where something does', record: staleRecord, advice: 'update to 1.0.1' },
  ])('a deprecation $title', ({ record, advice }) => {
    const project = projectWith('p', '1.0.0', {}, { deprecated: 'old' });
    const { verdict } = judge(project, metadataOf({ p: record }), policyWith(), now);
    expect(verdict.dependencies[0]?.findings.find(({ id }) => id === 'ga/deprecated')?.message).toContain(advice);
  });
});

it('tells of a ban in whole sentences', () => {
  const bans = [{ package: 'p', reason: 'one validation library', replacement: 'zod', owner: 'platform' }];
  const { verdict } = judge(direct, metadataOf({ p: current }), policyWith({}, { bans }), now);
  expect(verdict.dependencies[0]?.findings[0]?.message).toBe('banned. one validation library. Instead: zod. Owner of the ban: platform.');
});

describe('the runtime', () => {
  it.each([
    { title: 'pinned to a line that has ended', nvmrc: 'v20.19.0\n', engines: null, outcome: 'block', level: 'block' },
    { title: 'pinned by codename', nvmrc: 'lts/iron', engines: null, outcome: 'block', level: 'block' },
    { title: 'allowing such a line among others', nvmrc: null, engines: '>=20', outcome: 'pass', level: 'warn' },
    { title: 'allowing such lines only', nvmrc: null, engines: '18 || 20', outcome: 'block', level: 'block' },
    { title: 'reaching up to a line that has ended', nvmrc: null, engines: '>=24', outcome: 'pass', level: undefined },
    { title: 'pinned to a line that is alive, although engines allow less', nvmrc: '24', engines: '>=20', outcome: 'pass', level: undefined },
    { title: 'alive', nvmrc: '24', engines: null, outcome: 'pass', level: undefined },
    { title: 'a name that moves', nvmrc: 'lts/*', engines: null, outcome: 'pass', level: undefined },
    { title: 'not said', nvmrc: null, engines: null, outcome: 'pass', level: undefined },
  ])('$title', ({ nvmrc, engines, outcome, level }) => {
    const { verdict } = judge({ ...direct, runtime: { nvmrc, engines } }, metadataOf({ p: current }), policyWith(), now);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.runtime.findings[0]?.level).toBe(level);
  });

  it('may live on a waiver', () => {
    const waivers = [{ guideline: 'ga/runtime-eol', match: { package: 'node' }, owner: 'ops', reason: 'the new image is late', expires: '2026-12-01' }];
    const { verdict } = judge({ ...direct, runtime: { nvmrc: '20', engines: null } }, metadataOf({ p: current }), policyWith({}, { waivers }), now);
    expect(verdict).toMatchObject({ outcome: 'pass', passUntil: '2026-12-02T00:00:00Z', runtime: { findings: [], waived: [{ id: 'ga/runtime-eol', owner: 'ops' }] } });
  });

  it('is what policy says it is', () => {
    const { verdict } = judge({ ...direct, runtime: { nvmrc: '20', engines: '>=18' } }, metadataOf({ p: current }), policyWith({ runtime: '24' }), now);
    expect(verdict.runtime).toEqual({ node: '24.0.0', source: 'policy', passUntil: '2028-05-01T00:00:00Z', outcome: 'pass', findings: [] });
  });
});
