import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const DAY = 86_400_000;

const judged = (record: PackageRecord, at: string | number) =>
  judge(projectWith('p', '1.0.0'), metadataOf({ p: record }, new Date(at).toISOString()), policyWith(), new Date(at)).verdict.dependencies[0];

describe('the edges of the clock', () => {
  const record = recordOf({ '1.0.0': '01-01', '1.0.1': '06-01' });

  it.each([
    { title: 'the last instant of the window', at: '2026-06-15T00:00:00.000Z', outcome: 'pass' },
    { title: 'the first after it', at: '2026-06-15T00:00:00.001Z', outcome: 'block' },
  ])('$title', ({ at, outcome }) => expect(judged(record, at)?.outcome).toBe(outcome));

  it.each([
    { title: 'the last instant before it has soaked', at: '2026-06-03T23:59:59.999Z', minimal: null },
    { title: 'the first on which it has', at: '2026-06-04T00:00:00.000Z', minimal: '1.0.1' },
  ])('$title', ({ at, minimal }) => expect(judged(record, at)?.target.minimal).toBe(minimal));
});

describe('a release every week', () => {
  const weekly = recordOf({ '1.0.0': '01-01', '1.0.1': '06-01', '1.0.2': '06-08', '1.0.3': '06-15', '1.0.4': '06-22' });

  it('is overdue by the oldest one ignored, and what is demanded is not overdue itself', () => {
    expect(judged(weekly, '2026-06-23T00:00:00Z')).toMatchObject({ outcome: 'block', supersededAt: '2026-06-01T00:00:00Z', target: { minimal: '1.0.2', recommended: '1.0.3' } });
  });
});

describe('no later release', () => {
  it('brings a deadline forward', () => {
    const now = Date.parse('2026-06-20T00:00:00Z');
    const releases = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 8 }).map((days) => [...days].sort((a, b) => a - b));
    fc.assert(fc.property(releases, (days) => {
      const dated = days.map((day, index) => [`1.0.${index + 1}`, new Date(now + day * DAY).toISOString()] as const);
      const upTo = (instant: number): PackageRecord => {
        const known = [['1.0.0', '2026-01-01T00:00:00Z'] as const, ...dated.filter(([, time]) => Date.parse(time) <= instant)];
        return { 'dist-tags': { latest: known.at(-1)?.[0] ?? '' }, time: Object.fromEntries(known), versions: Object.fromEntries(known.map(([version]) => [version, {}])) };
      };
      const today = judged(upTo(now), now);
      const promised = Math.min(Date.parse(today?.passUntil ?? '9999-01-01'), now + 14 * DAY);
      for (const day of days.filter((candidate) => candidate > 0 && now + candidate * DAY <= promised)) {
        const later = now + day * DAY;
        expect(judged(upTo(later), later)?.outcome).toBe(today?.outcome);
      }
    }), { numRuns: 200 });
  });
});
