import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../src/waiver.ts';
import { daysLeft, isActive } from '../../src/waivers/isActive.ts';
import { waiverNotice } from '../../src/waivers/waiverNotice.ts';
import { waiverProblems } from '../../src/waivers/waiverProblems.ts';

const at = (instant: string) => new Date(instant);

it.each<[expires: string, now: string, active: boolean, left: number]>([
  ['2026-12-31', '2026-12-31T23:59:59.999Z', true, 1],
  ['2026-12-31', '2027-01-01T00:00:00Z', false, 0],
  ['2026-12-31', '2026-12-24T00:00:00Z', true, 8],
  ['2026-12-31T12:00:00Z', '2026-12-31T11:59:59Z', true, 1],
  ['2026-12-31T12:00:00Z', '2026-12-31T12:00:00Z', false, 0],
  ['2026-12-31T12:00:00+02:00', '2026-12-31T10:00:00Z', false, 0],
  ['2026-12-31', '2027-01-03T00:00:00Z', false, -2],
])('%s at %s: active %s, %i days left', (expires, now, active, left) => {
  expect(isActive({ expires }, at(now))).toBe(active);
  expect(daysLeft({ expires }, at(now))).toBe(left);
});

const waiver: Waiver = { guideline: 'ga/stale', match: { package: 'typeorm' }, owner: 'team-orders', reason: 'r', expires: '2026-12-31' };

it.each([
  [8, undefined],
  [7, 'within 7 days'],
  [4, 'within 7 days'],
  [3, 'within 3 days'],
  [2, 'within 3 days'],
  [1, 'within a day'],
])('%i days before its end: %s', (left, said) => {
  const sentence = said === undefined ? undefined : `waiver of ga/stale for typeorm expires on 2026-12-31, ${said} (owner team-orders)`;
  expect(waiverNotice(waiver, left)).toBe(sentence);
});

describe('waiverProblems', () => {
  const long = 'expires on 2026-12-31: a waiver of ga/stale may end at most 30 days ahead';
  it.each<[Partial<Waiver>, string, string[]]>([
    [{}, '2026-12-01T00:00:00Z', []],
    [{}, '2026-11-30T23:59:59Z', [long]],
    [{ expires: '2026-12-31T12:00:00Z' }, '2026-12-01T12:00:00Z', []],
    [{ expires: '2026-12-31T12:00:00Z' }, '2026-12-01T11:59:59Z', [long.replace('12-31', '12-31T12:00:00Z')]],
    [{ guideline: 'entity-version' }, '2026-01-01T00:00:00Z', []],
    [{ refuses: '>=2' }, '2026-12-30T00:00:00Z', []],
    [{ refuses: '>=2', guideline: 'entity-version' }, '2026-12-30T00:00:00Z', ['"refuses" has a meaning for the gate only, not for entity-version']],
  ])('%j at %s', (parts, now, problems) => {
    expect(waiverProblems({ ...waiver, ...parts }, at(now))).toEqual(problems);
  });
});
