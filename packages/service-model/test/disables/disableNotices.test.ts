import { expect, it } from 'vitest';
import { disableNotices } from '../../src/disables/disableNotices.ts';
import type { DisableDirective } from '../../src/model.ts';
import { at } from '../detectors/build.ts';

const now = new Date('2026-11-22T12:00:00Z');
const comment = (over: Partial<DisableDirective>): DisableDirective => ({
  kind: 'disable-next-line', file: 'src/order.ts', range: at(3), guidelines: ['entity-version'],
  owner: '@orders', expires: '2026-12-31', reason: 'append only', ...over,
});

it.each<[string, Partial<DisableDirective>, string | undefined]>([
  ['weeks', {}, undefined],
  ['eight days', { expires: '2026-11-30' }, undefined],
  ['seven days', { expires: '2026-11-28' }, 'within 7 days'],
  ['three days', { expires: '2026-11-24' }, 'within 3 days'],
  ['the last day', { expires: '2026-11-22' }, 'within a day'],
  ['over: a finding', { expires: '2026-11-21' }, undefined],
  ['no date: a finding', { expires: 'soon' }, undefined],
  ['no owner: a finding', { owner: null, expires: '2026-11-24' }, undefined],
  ['switches on again', { kind: 'enable', expires: '2026-11-24' }, undefined],
])('%s', (_, over, says) => {
  const [notice] = disableNotices([comment(over)], now);
  expect(notice?.includes(says ?? '')).toBe(says === undefined ? undefined : true);
});

it('says where, what and whose', () => {
  expect(disableNotices([comment({ expires: '2026-11-24', guidelines: ['entity-version', 'pii-leak'] })], now)).toEqual([
    'src/order.ts:3: the comment that disables entity-version, pii-leak expires on 2026-11-24, within 3 days (owner @orders)',
  ]);
});
