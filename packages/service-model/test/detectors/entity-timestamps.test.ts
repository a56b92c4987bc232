import { expect, it } from 'vitest';
import detector from '../../src/detectors/entity-timestamps.ts';
import { brief, detect, entity, messageOf } from './build.ts';

it.each([
  { scenario: 'both missing', entity: entity({ createdAt: 'no', updatedAt: 'no' }), missing: ['creation date and no last-update date'] },
  { scenario: 'created missing', entity: entity({ createdAt: 'no' }), missing: ['creation date'] },
  { scenario: 'updated missing', entity: entity({ updatedAt: 'no' }), missing: ['last-update date'] },
  { scenario: 'one missing, one unknown', entity: entity({ createdAt: 'unknown', updatedAt: 'no' }), missing: ['last-update date'] },
  { scenario: 'both there', entity: entity(), missing: [] },
  { scenario: 'both unknown', entity: entity({ createdAt: 'unknown', updatedAt: 'unknown' }), missing: [] },
  { scenario: 'it shares the table of another', entity: entity({ createdAt: 'no', childOf: 'Party' }), missing: [] },
  { scenario: 'not governed', entity: entity({ createdAt: 'no', governed: false }), missing: [] },
  { scenario: 'not persisted', entity: entity({ createdAt: 'no', persisted: false }), missing: [] },
])('$scenario', ({ entity: each, missing }) => {
  expect(detect(detector, { entities: [each] }).map(({ data }) => data['missing'])).toEqual(missing);
});

it('is the same finding to a baseline when the first of two is added', () => {
  const both = detect(detector, { entities: [entity({ createdAt: 'no', updatedAt: 'no' })] });
  const one = detect(detector, { entities: [entity({ updatedAt: 'no' })] });
  expect(both.map(brief)).toEqual(['src/customer.ts:10 missing timestamps']);
  expect(one.map(brief)).toEqual(both.map(brief));
});

it.each([
  ['typeorm', 'Add `@CreateDateColumn() createdAt: Date` and `@UpdateDateColumn() updatedAt: Date`, with a migration.'],
  ['prisma', 'Add `createdAt DateTime @default(now())` and `updatedAt DateTime @updatedAt`, with a migration.'],
  ['mongoose', 'Add `timestamps: true` to the options of its schema.'],
  ['other', 'Add a creation date and a last-update date, with a migration.'],
])('says what to do in %s', (orm, text) => {
  const found = detect(detector, { entities: [entity({ createdAt: 'no', updatedAt: 'no', orm })] });
  expect(found.map((each) => messageOf(detector, each))).toEqual([expect.stringContaining(text)]);
});
