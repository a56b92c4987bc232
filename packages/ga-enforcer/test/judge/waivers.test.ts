import type { Waiver } from '@nilometer/policy';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { policyWith } from '../support/policy.ts';
import { projectWith } from '../support/project.ts';
import { metadataOf, recordOf } from '../support/registry.ts';

const record = recordOf({ '1.0.0': '01-01', '1.1.0': '02-01', '1.2.0': '11-21' });
const waiver: Waiver = { guideline: 'ga/stale', match: { package: 'p' }, owner: 'payments', reason: '1.1 breaks the ledger', expires: '2026-12-01' };

const judged = (given: Waiver) =>
  judge(projectWith('p', '1.0.0'), metadataOf({ p: record }), policyWith({}, { waivers: [given] }), new Date('2026-11-22T00:00:00Z')).verdict.dependencies[0];

describe('waivers', () => {
  it.each([
    { title: 'active', given: waiver },
    { title: 'for the version', given: { ...waiver, match: { package: 'p', version: '1.0.0' } } },
    { title: 'refusing the only version that has soaked', given: { ...waiver, refuses: '<=1.1.0' } },
    { title: 'of the last day', given: { ...waiver, expires: '2026-11-22' } },
    { title: 'thirty days ahead', given: { ...waiver, expires: '2026-12-22' } },
    { title: 'thirty days ahead, to the instant', given: { ...waiver, expires: '2026-12-22T00:00:00Z' } },
  ])('hold: $title', ({ given }) => {
    expect(judged(given)).toMatchObject({ outcome: 'pass', level: 'none', findings: [], waived: [{ id: 'ga/stale', owner: 'payments', expires: given.expires }] });
  });

  it('are the deadline of what lives on them', () => {
    expect(judged(waiver)?.passUntil).toBe('2026-12-02T00:00:00Z');
  });

  it.each([
    { title: 'expired', given: { ...waiver, expires: '2026-11-21' }, says: 'waiver expired on 2026-11-21 (owner payments)' },
    { title: 'a version outside of what it refuses has soaked', given: { ...waiver, refuses: '1.0.x' }, says: 'waiver is void: 1.1.0 is none of the versions that it refuses' },
    { title: 'longer than thirty days', given: { ...waiver, expires: '2026-12-23' }, says: 'waiver is void: it ends on 2026-12-23, more than 30 days ahead' },
    { title: 'longer by an instant', given: { ...waiver, expires: '2026-12-22T00:00:01Z' }, says: 'waiver is void: it ends on 2026-12-22T00:00:01Z, more than 30 days ahead' },
    { title: 'for another package', given: { ...waiver, match: { package: 'q' } }, says: 'superseded' },
    { title: 'for another version', given: { ...waiver, match: { package: 'p', version: '0.9.0' } }, says: 'superseded' },
    { title: 'for another guideline', given: { ...waiver, guideline: 'ga/withdrawn' }, says: 'superseded' },
  ])('do not hold: $title', ({ given, says }) => {
    const dependency = judged(given);
    expect(dependency?.outcome).toBe('block');
    expect(dependency?.findings[0]?.message).toContain(says);
  });
});
