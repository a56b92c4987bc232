import { expect, it } from 'vitest';
import { isoInstant } from '../../src/cli/isoInstant.ts';

it.each<[text: string, instant: string | undefined]>([
  ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2026-11-22T00:00Z', '2026-11-22T00:00:00.000Z'],
  ['2026-11-22T23:59:59Z', '2026-11-22T23:59:59.000Z'],
  ['2026-11-22T12:00:00.5+02:00', '2026-11-22T10:00:00.500Z'],
  ['2026-02-30', undefined],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-02-30T00:00:00Z', undefined],
  ['2026-11-22T00:00', undefined],
  ['2026-11-22T00:00:00', undefined],
  ['2026-11-22T24:00:00Z', undefined],
  ['2026-11-22T12:60:00Z', undefined],
  ['2026-11-22T12:00:00+25:00', undefined],
  ['2026-11-22 00:00:00Z', undefined],
  ['2026-11-22x', undefined],
  ['22.11.2026', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%j is %s', (text, instant) => {
  expect(isoInstant(text)?.toISOString()).toBe(instant);
});
