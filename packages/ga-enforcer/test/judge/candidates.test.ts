import type { Ban, GateSettings } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/judge/explain.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const installed = { '1.0.0': '01-01' };
const above = { ...installed, '1.1.0': '06-01' };

interface Case {
  readonly title: string;
  readonly record: PackageRecord;
  readonly version?: string;
  readonly at?: string;
  readonly gate?: Partial<GateSettings>;
  readonly bans?: readonly Ban[];
  /** What is said of the release above the installed one that the case is about; `null`: it supersedes it. */
  readonly expected: Readonly<Record<string, string | null>>;
}

const cases: readonly Case[] = [
  { title: 'a higher version of the line', record: recordOf(above), expected: { '1.1.0': null } },
  { title: 'of another line', record: recordOf({ ...installed, '2.0.0': '06-01' }), expected: { '2.0.0': 'another line' } },
  { title: 'of any line, if policy tracks any', record: recordOf({ ...installed, '2.0.0': '06-01' }), gate: { packages: { p: { track: 'any' } } }, expected: { '2.0.0': null } },
  { title: 'deprecated', record: recordOf(above, { versions: { '1.0.0': {}, '1.1.0': { deprecated: 'broken' } } }), expected: { '1.1.0': 'deprecated' } },
  { title: 'deprecated, as the installed one', record: recordOf(above, { versions: { '1.0.0': { deprecated: 'old' }, '1.1.0': { deprecated: 'old' } } }), expected: { '1.1.0': null } },
  { title: 'above latest', record: recordOf({ ...above, '1.2.0': '06-02' }, { 'dist-tags': { latest: '1.1.0' } }), expected: { '1.1.0': null, '1.2.0': 'above latest' } },
  { title: 'above a latest that is on another line', record: recordOf({ ...above, '2.0.0': '06-02' }, { 'dist-tags': { latest: '2.0.0' } }), expected: { '1.1.0': null, '2.0.0': 'another line' } },
  { title: 'on a prerelease tag', record: recordOf({ ...above, '1.2.0': '06-02' }, { 'dist-tags': { latest: '1.2.0', next: '1.1.0' } }), expected: { '1.1.0': 'on a prerelease tag', '1.2.0': null } },
  { title: 'on a tag of a GA line', record: recordOf({ ...above, '1.2.0': '06-02' }, { 'dist-tags': { latest: '1.2.0', 'latest-1': '1.1.0' } }), expected: { '1.1.0': null, '1.2.0': null } },
  { title: 'not published by then', record: recordOf(above), at: '2026-05-31', expected: { '1.1.0': 'not published yet' } },
  { title: 'refused by the runtime', record: recordOf(above, { versions: { '1.0.0': {}, '1.1.0': { engines: { node: '>=24' } } } }), gate: { runtime: '22' }, expected: { '1.1.0': 'refused by the runtime' } },
  { title: 'accepted by the runtime', record: recordOf(above, { versions: { '1.0.0': {}, '1.1.0': { engines: { node: '>=20' } } } }), gate: { runtime: '22' }, expected: { '1.1.0': null } },
  { title: 'banned', record: recordOf(above), bans: [{ package: 'p', versions: '1.1.x', reason: 'breaks the build' }], expected: { '1.1.0': 'banned by policy' } },
  { title: 'a GA version above a prerelease', version: '1.0.0-rc.1', record: recordOf({ '1.0.0-rc.1': '01-01', '1.0.0': '06-01' }), expected: { '1.0.0': null } },
  { title: 'a later prerelease of the channel', version: '1.0.0-rc.1', record: recordOf({ '1.0.0-rc.1': '01-01', '1.0.0-rc.2': '06-01', '1.0.0': '06-02' }), expected: { '1.0.0-rc.2': null, '1.0.0': null } },
  { title: 'a prerelease of another channel', version: '1.0.0-alpha.1', record: recordOf({ '1.0.0-alpha.1': '01-01', '1.0.0-rc.2': '06-01', '1.0.0': '06-02' }), expected: { '1.0.0-rc.2': 'a prerelease', '1.0.0': null } },
  { title: 'a later canary, whatever latest of another line is', version: '3.0.0-canary.1', record: recordOf({ '2.1.3': '01-01', '3.0.0-canary.1': '01-02', '3.0.0-canary.2': '06-01' }, { 'dist-tags': { latest: '2.1.3' } }),
    expected: { '3.0.0-canary.2': null } },
  { title: 'a later canary on its tag', version: '3.0.0-canary.1', record: recordOf({ '2.1.3': '01-01', '3.0.0-canary.1': '01-02', '3.0.0-canary.2': '06-01' }, { 'dist-tags': { latest: '2.1.3', canary: '3.0.0-canary.2' } }),
    expected: { '3.0.0-canary.2': 'on a prerelease tag' } },
];

describe('candidates', () => {
  it.each(cases)('$title', ({ record, version = '1.0.0', at = '2026-11-22', gate, bans, expected }) => {
    const policy = policyWith(gate, { bans: bans ?? [] });
    const [explanation] = explain('p', projectWith('p', version), metadataOf({ p: record }), policy, new Date(at));
    expect(Object.fromEntries(explanation?.releases.map((release) => [release.version, release.exclusion]) ?? [])).toEqual(expected);
  });
});
