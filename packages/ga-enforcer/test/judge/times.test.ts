import type { GateSettings } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { ageContextOf, readingsOf } from '../../src/judge/judgeAge.ts';
import { ageRulesOf } from '../../src/judge/ageRulesOf.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const now = new Date('2026-11-22T00:00:00Z');
const { gate } = policyWith();

function untrusted(record: PackageRecord): Record<string, string> {
  const rules = ageRulesOf('p', 'production', gate, () => true, []);
  const context = ageContextOf({ name: 'p', version: '1.0.0', record, rules, now: now.getTime(), takenAt: now.getTime() });
  if (!context) return {};
  const { earliest, isUntrusted } = readingsOf(record, context);
  const found = Object.keys(record.versions).filter(isUntrusted);
  return Object.fromEntries(found.map((version) => [version, Number.isFinite(earliest(version)) ? new Date(earliest(version)).toISOString().slice(5, 10) : 'ever']));
}

const minute = (seconds: number) => `2026-10-01T00:00:${String(seconds).padStart(2, '0')}Z`;

describe('times that can not be trusted', () => {
  it.each([
    { title: 'in order: none', record: recordOf({ '1.0.0': '01-01', '1.0.1': '02-01', '1.1.0': '03-01' }), expected: {} },
    { title: 'a higher patch is older', record: recordOf({ '1.0.0': '03-01', '1.0.1': '02-01' }), expected: { '1.0.0': '02-01' } },
    { title: 'a higher minor is older: a backport', record: recordOf({ '1.0.0': '03-01', '1.1.0': '02-01' }), expected: {} },
    { title: 'three within a minute', record: recordOf({ '1.0.0': '01-01', '1.1.0': '10-01', '1.1.1': '10-01', '1.1.2': '10-01' }),
      expected: { '1.1.0': '01-01', '1.1.1': '01-01', '1.1.2': '01-01' } },
    { title: 'two within a minute', record: recordOf({ '1.0.0': '01-01', '1.1.0': '10-01', '1.1.1': '10-01' }), expected: {} },
    { title: 'three within more than a minute', expected: {},
      record: recordOf({ '1.0.0': '01-01', '1.1.0': null, '1.1.1': null, '1.1.2': null }, { time: { '1.0.0': minute(0), '1.1.0': minute(0), '1.1.1': minute(40), '1.1.2': '2026-10-01T00:01:01Z' } }) },
    { title: 'three that nothing precedes', record: recordOf({ '1.0.0': '10-01', '1.0.1': '10-01', '1.0.2': '10-01' }), expected: { '1.0.0': 'ever', '1.0.1': 'ever', '1.0.2': 'ever' } },
    { title: 'the company\u2019s own promotions', record: recordOf({ '1.0.0': '03-01', '1.0.1': '02-01' }, { promoted: {} }), expected: {} },
  ])('$title', ({ record, expected }) => expect(untrusted(record)).toEqual(expected));
});

interface Case {
  readonly title: string;
  readonly record: PackageRecord;
  readonly version?: string;
  readonly levels?: GateSettings['levels'];
  readonly outcome: string;
  readonly passUntil: string | null;
  readonly supersededAt: string | null;
}

/** A newer line of which a mirror stored three releases at once, after the installed version of this day. */
const line = (day: string) => recordOf({ '1.0.0': day, '2.0.0': '10-01', '2.0.1': '10-01', '2.0.2': '10-01' });

const cases: readonly Case[] = [
  { title: '21 it depends on which time is right', record: recordOf({ '1.0.1': '11-15', '1.0.2': '10-01' }), version: '1.0.1',
    outcome: 'undetermined', passUntil: null, supersededAt: null },
  { title: '21 with times in order', record: recordOf({ '1.0.1': '09-15', '1.0.2': '10-01' }), version: '1.0.1',
    outcome: 'block', passUntil: '2026-10-15T00:00:00Z', supersededAt: '2026-10-01T00:00:00Z' },
  { title: '21 but what depends on it only warns', record: recordOf({ '1.0.1': '11-15', '1.0.2': '10-01' }), version: '1.0.1', levels: { 'ga/stale': 'warn' },
    outcome: 'pass', passUntil: null, supersededAt: '2026-11-15T00:00:00Z' },
  { title: 'a grace may have ended', record: line('01-01'), outcome: 'undetermined', passUntil: null, supersededAt: null },
  { title: 'a grace may have ended, which is only noticed', record: line('01-01'), levels: { 'ga/newer-line': 'notice' }, outcome: 'pass', passUntil: null, supersededAt: null },
  { title: 'a grace ends sooner by the earlier reading', record: line('09-01'), outcome: 'pass', passUntil: '2027-02-28T00:00:00Z', supersededAt: null },
  { title: 'both readings pass: until the earlier', record: recordOf({ '1.0.0': '01-01', '1.0.1': '11-20', '1.0.2': '11-15' }),
    outcome: 'pass', passUntil: '2026-11-29T00:00:00Z', supersededAt: '2026-11-15T00:00:00Z' },
  { title: 'both readings pass, the installed one is untrusted: until the earlier', record: recordOf({ '1.0.1': '11-20', '1.0.2': '11-15' }), version: '1.0.1',
    outcome: 'pass', passUntil: '2026-11-29T00:00:00Z', supersededAt: '2026-11-20T00:00:00Z' },
  { title: 'no times at all, something newer', record: recordOf({ '1.0.0': null, '1.0.1': null }), outcome: 'undetermined', passUntil: null, supersededAt: null },
  { title: 'no times at all, nothing newer', record: recordOf({ '1.0.0': null }), outcome: 'pass', passUntil: null, supersededAt: null },
  { title: 'the installed one without a time, superseded lately', record: recordOf({ '1.0.0': null, '1.0.1': '11-20' }), outcome: 'pass', passUntil: '2026-12-04T00:00:00Z', supersededAt: null },
  { title: 'the installed one without a time, superseded long ago', record: recordOf({ '1.0.0': null, '1.0.1': '01-20' }), outcome: 'undetermined', passUntil: null, supersededAt: null },
  { title: 'a missing time that changes nothing', record: recordOf({ '1.0.0': '01-01', '1.0.1': '02-01', '1.0.2': null }), outcome: 'block', passUntil: '2026-01-15T00:00:00Z', supersededAt: null },
  { title: 'promoted by the company after its release', record: recordOf({ '1.0.0': '01-01', '1.0.1': '02-01' }, { promoted: { '1.0.1': '2026-11-20T00:00:00Z' } }),
    outcome: 'pass', passUntil: '2026-12-04T00:00:00Z', supersededAt: '2026-11-20T00:00:00Z' },
  { title: 'known to the ledger alone', record: recordOf({ '1.0.0': '01-01', '1.0.1': null }, { firstSeen: { '1.0.1': '2026-11-20T00:00:00Z' } }),
    outcome: 'pass', passUntil: '2026-12-04T00:00:00Z', supersededAt: '2026-11-20T00:00:00Z' },
];

describe('judged by both readings of the times', () => {
  it.each(cases)('$title', ({ record, version = '1.0.0', levels = {}, outcome, passUntil, supersededAt }) => {
    const { verdict } = judge(projectWith('p', version), metadataOf({ p: record }), policyWith({ levels }), now);
    expect(verdict.dependencies[0]).toMatchObject({ outcome, passUntil, supersededAt });
  });
});

describe('metadata that knows less than the lockfile', () => {
  it.each([
    { title: 'a version above all that it knows', record: recordOf({ '1.0.0': '01-01' }), version: '1.0.1', at: now, outcome: 'undetermined' },
    { title: 'a version below one that it knows', record: recordOf({ '1.0.0': '01-01', '1.0.2': '02-01' }), version: '1.0.1', at: now, outcome: 'block' },
    { title: 'a version that only `time` remembers', record: recordOf({ '1.0.0': '01-01' }, { time: { '1.0.0': '2026-01-01T00:00:00Z', '1.0.1': '2026-02-01T00:00:00Z' } }), version: '1.0.1', at: now, outcome: 'block' },
    { title: 'a version that the ledger saw', record: recordOf({ '1.0.0': '01-01' }, { firstSeen: { '1.0.1': '2026-02-01T00:00:00Z' } }), version: '1.0.1', at: now, outcome: 'block' },
    { title: 'a version from after `at`', record: recordOf({ '1.0.0': '06-01' }), version: '1.0.0', at: new Date('2026-05-01'), outcome: 'undetermined' },
    { title: 'no semantic version', record: recordOf({ '1.0.0': '06-01' }), version: 'one', at: now, outcome: 'undetermined' },
  ])('$title', ({ record, version, at, outcome }) => {
    expect(judge(projectWith('p', version), metadataOf({ p: record }), policyWith(), at).verdict.outcome).toBe(outcome);
  });

  it.each([
    { title: 'within the age that policy allows', takenAt: '2026-11-20T00:00:00Z', outcome: 'block', exit: 'ga/stale' },
    { title: 'older', takenAt: '2026-11-19T23:59:59Z', outcome: 'undetermined', exit: undefined },
  ])('a snapshot $title', ({ takenAt, outcome, exit }) => {
    const { verdict } = judge(projectWith('p', '1.0.0'), metadataOf({ p: recordOf({ '1.0.0': '01-01', '1.0.1': '02-01' }) }, takenAt), policyWith(), now);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.dependencies[0]?.findings[0]?.id).toBe(exit);
  });
});
