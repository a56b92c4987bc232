import { expect, it } from 'vitest';
import detector from '../../src/detectors/entity-version.ts';
import { at, brief, detect, entity, messageOf } from './build.ts';

it.each([
  { scenario: 'none', entity: entity({ version: 'no' }), found: ['src/customer.ts:10 missing version'] },
  { scenario: 'it has one', entity: entity(), found: [] },
  { scenario: 'unknown abstains', entity: entity({ version: 'unknown', unknownBecause: 'base class not found' }), found: [] },
  { scenario: 'it shares the table of another', entity: entity({ version: 'no', childOf: 'Party' }), found: [] },
  { scenario: 'not governed', entity: entity({ version: 'no', governed: false }), found: [] },
  { scenario: 'a data carrier', entity: entity({ version: 'no', persisted: false, orm: 'dto', table: null }), found: [] },
])('$scenario', ({ entity: each, found }) => {
  expect(detect(detector, { entities: [each] }).map(brief)).toEqual(found);
});

it('does not judge base classes by themselves', () => {
  expect(detect(detector, { carriers: [entity({ version: 'no' })] })).toEqual([]);
});

it('goes by file and place, whatever the order of the model', () => {
  const entities = [entity({ name: 'B', version: 'no', file: 'b.ts' }), entity({ name: 'A2', version: 'no', file: 'a.ts', range: at(20) }), entity({ name: 'A1', version: 'no', file: 'a.ts' })];
  expect(detect(detector, { entities }).map(({ entity: name }) => name)).toEqual(['A1', 'A2', 'B']);
});

it.each([
  ['typeorm', /^Customer has no version field: .*optimistic locking.*Add `@VersionColumn\(\) version: number`/],
  ['prisma', /Add `version Int @default\(1\)`/],
  ['other', /Add one, with a migration/],
])('says what to do in %s', (orm, text) => {
  expect(detect(detector, { entities: [entity({ version: 'no', orm })] }).map((each) => messageOf(detector, each))).toEqual([expect.stringMatching(text)]);
});
