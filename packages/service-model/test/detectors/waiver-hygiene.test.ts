import { expect, it } from 'vitest';
import detector from '../../src/detectors/waiver-hygiene.ts';
import type { DisableDirective } from '../../src/model.ts';
import { at, detect, entity, policy } from './build.ts';

const now = new Date('2026-11-22T00:00:00Z');
const locked = { ...policy, guidelines: { ...policy.guidelines, 'entity-version': { severity: 'error', options: {}, locked: true } } } as const;

const comment = (over: Partial<DisableDirective>): DisableDirective => ({
  kind: 'disable-next-line', file: 'src/order.ts', range: at(3), guidelines: ['entity-version'],
  owner: '@orders', expires: '2026-12-31', reason: 'append only', ...over,
});

it.each<[string, Partial<DisableDirective>, readonly string[]]>([
  ['complete', {}, []],
  ['to the end of its last day', { expires: '2026-11-22' }, []],
  ['expired', { expires: '2026-11-21' }, ['expired']],
  ['an instant that has passed', { expires: '2026-11-21T23:59:00Z' }, ['expired']],
  ['a year alone', { expires: '2027' }, ['malformed']],
  ['an hour of no zone', { expires: '2026-12-31T10:00' }, ['malformed']],
  ['no date, and no owner: first what is missing', { owner: null, expires: 'soon' }, ['incomplete']],
  ['switches on again', { kind: 'enable', owner: null, expires: null, reason: '' }, []],
  ['one of ours, in a test: bans hold there', { guidelines: ['banned-dependencies'], owner: null, file: 'test/order.test.ts' }, ['incomplete']],
  ['this guideline', { guidelines: ['waiver-hygiene'] }, ['itself']],
  ['this guideline, and one with nothing amiss', { guidelines: ['waiver-hygiene', 'entity-version'] }, ['itself']],
  ['no guideline', { guidelines: ['no-such-thing'], owner: null }, ['unknown']],
  ['one that the gate judges', { guidelines: ['ga/stale'] }, ['unknown']],
  ['configured away', { kind: 'configure' }, ['configured']],
  ['this guideline configured away', { kind: 'configure', guidelines: ['waiver-hygiene'] }, ['itself']],
])('%s', (_, over, found) => {
  expect(detect(detector, { disables: [comment(over)] }, { now }).map(({ messageId }) => messageId)).toEqual(found);
});

it.each<[string, Partial<DisableDirective>, readonly string[]]>([
  ['a locked guideline', {}, ['locked']],
  ['a locked guideline, with no owner: one thing is enough', { owner: null }, ['locked']],
  ['a locked guideline, and another with no owner', { guidelines: ['entity-version', 'uuid-primary-key'], owner: null }, ['incomplete', 'locked']],
  ['a locked guideline configured away', { kind: 'configure' }, ['locked']],
  ['another', { guidelines: ['uuid-primary-key'] }, []],
])('%s', (_, over, found) => {
  expect(detect(detector, { disables: [comment(over)] }, { now, policy: locked }).map(({ messageId }) => messageId)).toEqual(found);
});

it('what was meant is said, where anything is near', () => {
  const found = detect(detector, { disables: [comment({ guidelines: ['entity-versoin'] }), comment({ guidelines: ['zzz'] })] }, { now });
  expect(found.map(({ data }) => data['meant'])).toEqual([' Did you mean nilometer/entity-version?', '']);
});

const blanket = (over: Partial<DisableDirective>) => comment({ guidelines: [], ...over });
const entityAt = (line: number, file = 'src/order.ts') => entity({ file, range: at(line), version: 'no', fields: [] });

it.each([
  ['above an entity', blanket({}), entityAt(4), 1],
  ['two lines above', blanket({}), entityAt(5), 0],
  ['on its line', blanket({ kind: 'disable-line' }), entityAt(3), 1],
  ['on the line before', blanket({ kind: 'disable-line' }), entityAt(4), 0],
  ['anywhere above, for the rest of the file', blanket({ kind: 'disable' }), entityAt(40), 1],
  ['below the last', blanket({ kind: 'disable' }), entityAt(2), 0],
  ['above an entity that has what is asked', blanket({}), { ...entityAt(4), version: 'yes', createdAt: 'yes', updatedAt: 'yes', primaryKey: 'uuid' } as const, 0],
  ['in another file', blanket({ file: 'src/other.ts' }), entityAt(4), 0],
  ['in a test', blanket({ file: 'src/order.test.ts' }), entityAt(4, 'src/order.test.ts'), 0],
  ['in a file called generated', blanket({ file: 'src/generated-types.ts' }), entityAt(4, 'src/generated-types.ts'), 0],
  ['in a file of a module about generated things', blanket({ file: 'src/generatedReports.ts' }), entityAt(4, 'src/generatedReports.ts'), 1],
])('a comment that names no rule, %s', (_, disable, judged, count) => {
  expect(detect(detector, { disables: [disable], entities: [judged] }, { now })).toHaveLength(count);
});

it.each([
  ['all again above it', { guidelines: [] }, 10, 0],
  ['all again below it', { guidelines: [] }, 50, 1],
  ['all again before the comment', { guidelines: [] }, 2, 1],
  ['another guideline again', { guidelines: ['pii-leak'] }, 10, 1],
])('a comment that names no rule, where one switches on %s', (_, over, line, count) => {
  const enable = comment({ kind: 'enable', range: at(line), owner: null, expires: null, reason: '', ...over });
  expect(detect(detector, { disables: [blanket({ kind: 'disable' }), enable], entities: [entityAt(40)] }, { now })).toHaveLength(count);
});
