import { SemVer } from 'semver';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/judge/standing.ts';
import { recordOf } from '../support/registry.ts';

const instant = (day: string) => Date.parse(`2026-${day}T00:00:00Z`);
const known = { '1.5.0': '01-01', '1.6.0': '02-01', '2.0.0': '03-01' };

describe('a version that the metadata does not have', () => {
  it.each([
    { title: 'a higher version of its line exists', version: '1.5.1', record: recordOf(known), kind: 'withdrawn' },
    { title: 'only a higher prerelease does', version: '1.5.1', record: recordOf({ '1.5.0': '01-01', '1.6.0-canary.1': '02-01' }), kind: 'unknown' },
    { title: 'a prerelease, and what it became exists', version: '1.6.0-rc.1', record: recordOf(known), kind: 'withdrawn' },
    { title: 'a prerelease, and only one of another kind is higher', version: '1.6.0-beta.1', record: recordOf({ '1.6.0-canary.1': '02-01' }), kind: 'unknown' },
    { title: 'only a higher line exists', version: '1.6.1', record: recordOf(known), kind: 'unknown' },
    { title: 'the higher version of its line came later than the date', version: '1.5.1', record: recordOf({ '1.5.0': '01-01', '1.6.0': '12-01' }), kind: 'unknown' },
    { title: 'the metadata is a day old, so it may be a backport', version: '1.5.1', record: recordOf(known), takenAt: '11-21', kind: 'unknown' },
    { title: 'it is a day old, but a later patch of the minor exists', version: '1.5.1', record: recordOf({ ...known, '1.5.2': '02-02' }), takenAt: '11-21', kind: 'withdrawn' },
    { title: 'the ledger saw it, however old the metadata', version: '1.7.0', record: recordOf(known, { firstSeen: { '1.7.0': '2026-04-01T00:00:00Z' } }), takenAt: '11-21', kind: 'withdrawn' },
    { title: 'its time is still there', version: '1.7.0', record: recordOf(known, { time: { '1.7.0': '2026-04-01T00:00:00Z' } }), kind: 'withdrawn' },
    { title: 'its time is after the date', version: '1.7.0', record: recordOf(known, { time: { '1.7.0': '2026-12-01T00:00:00Z' } }), kind: 'unknown' },
  ])('$title: $kind', ({ version, record, takenAt = '11-22', kind }) => {
    expect(standingOf({ record, installed: new SemVer(version), line: 'major', now: instant('11-22'), takenAt: instant(takenAt) }).kind).toBe(kind);
  });
});
