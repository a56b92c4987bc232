import type { GateSettings } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const young = recordOf({ '1.0.0': '01-01', '2.0.0': '10-01' });
const old = recordOf({ '1.0.0': '01-01', '2.0.0': '02-01', '2.1.0': '09-01', '3.0.0': '10-01' });
const refused = recordOf({ '1.0.0': '01-01', '2.0.0': '02-01' }, { versions: { '1.0.0': {}, '2.0.0': { engines: { node: '>=24' } } } });

interface Case {
  readonly title: string;
  readonly record: PackageRecord;
  readonly gate?: Partial<GateSettings>;
  readonly level: string | undefined;
  readonly passUntil: string | null;
  readonly minimal: string | null;
}

const cases: readonly Case[] = [
  { title: 'within its grace', record: young, level: 'notice', passUntil: '2027-03-30T00:00:00Z', minimal: null },
  { title: 'past its grace; the target lies in the oldest higher line', record: old, level: 'block', passUntil: '2026-07-31T00:00:00Z', minimal: '2.1.0' },
  { title: 'grace switched off', record: old, gate: { majorGraceDays: 'off' }, level: 'notice', passUntil: null, minimal: null },
  { title: 'grace switched off for the package', record: old, gate: { packages: { p: { majorGraceDays: 'off' } } }, level: 'notice', passUntil: null, minimal: null },
  { title: 'the installed line has ended by policy', record: young, gate: { lines: { p: { 1: { endsAt: '2026-11-20' } } } }, level: 'block', passUntil: '2026-11-21T00:00:00Z', minimal: '2.0.0' },
  { title: 'the installed line ends today by policy', record: young, gate: { lines: { p: { 1: { endsAt: '2026-11-22' } } } }, level: 'notice', passUntil: '2026-11-23T00:00:00Z', minimal: null },
  { title: 'held by the runtime alone', record: refused, gate: { runtime: '22' }, level: 'notice', passUntil: null, minimal: null },
  { title: 'not held by a newer runtime', record: refused, gate: { runtime: '24' }, level: 'block', passUntil: '2026-07-31T00:00:00Z', minimal: '2.0.0' },
  { title: 'not reached by latest', record: { ...young, 'dist-tags': { latest: '1.0.0' } }, level: undefined, passUntil: null, minimal: null },
  { title: 'no newer line where policy tracks any', record: young, gate: { packages: { p: { track: 'any' } } }, level: 'block', passUntil: '2026-10-15T00:00:00Z', minimal: '2.0.0' },
];

describe('a newer line', () => {
  it.each(cases)('$title', ({ record, gate, level, passUntil, minimal }) => {
    const { verdict } = judge(projectWith('p', '1.0.0'), metadataOf({ p: record }), policyWith(gate), new Date('2026-11-22T00:00:00Z'));
    const [dependency] = verdict.dependencies;
    expect(dependency?.findings[0]?.level).toBe(level);
    expect(dependency).toMatchObject({ passUntil, target: { minimal } });
  });

  const lower = recordOf({ '5.9.0': '01-01', '6.0.0': '02-01', '6.1.0': '03-01', '7.0.0': '03-01' }, { 'dist-tags': { latest: '5.9.0' } });
  const gone = recordOf({ '6.0.0': '02-01', '6.2.0': '03-01' }, { 'dist-tags': { latest: '6.1.0' } });

  it.each([
    { title: 'a line below the installed one', record: lower, ids: ['ga/stale'], minimal: '6.1.0' },
    { title: 'the next line', record: { ...lower, 'dist-tags': { latest: '7.0.0' } }, ids: ['ga/stale', 'ga/newer-line'], minimal: '7.0.0' },
    { title: 'a version that is gone, below the only candidate', record: gone, ids: [], minimal: null },
  ])('is judged alike by yesterday and by today where latest names $title', ({ record, ids, minimal }) => {
    for (const at of ['2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z']) {
      const { verdict } = judge(projectWith('p', '6.0.0'), metadataOf({ p: record }), policyWith(), new Date(at));
      expect(verdict.dependencies[0]?.findings.map(({ id }) => id)).toEqual(ids);
      expect(verdict.dependencies[0]?.target.minimal).toBe(minimal);
    }
  });

  it('names the runtime that holds it', () => {
    const { verdict } = judge(projectWith('p', '1.0.0'), metadataOf({ p: refused }), policyWith({ runtime: '22' }), new Date('2026-11-22T00:00:00Z'));
    expect(verdict.dependencies[0]?.holder).toEqual({ kind: 'engines', by: 'Node 22.0.0', wants: '>=24' });
  });
});
