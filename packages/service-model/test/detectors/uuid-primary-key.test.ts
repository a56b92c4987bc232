import { expect, it } from 'vitest';
import detector from '../../src/detectors/uuid-primary-key.ts';
import { at, brief, detect, entity, field, messageOf } from './build.ts';

const own = { file: 'src/customer.ts', range: at(11), field: 'id', declaredIn: 'Customer' };
const inherited = { file: 'src/base.ts', range: at(4), field: 'id', declaredIn: 'Base' };

it.each([
  { scenario: 'a number of its own, on the key', entity: entity({ primaryKey: 'number', primaryKeySite: own }), found: ['src/customer.ts:11 number id'] },
  { scenario: 'an inherited number, on the entity', entity: entity({ primaryKey: 'number', primaryKeySite: inherited }), found: ['src/customer.ts:10 inheritedNumber id'] },
  { scenario: 'a base of the same file', entity: entity({ primaryKey: 'number', primaryKeySite: { ...inherited, file: 'src/customer.ts' } }), found: ['src/customer.ts:10 inheritedNumber id'] },
  { scenario: 'a base of the same name', entity: entity({ primaryKey: 'number', primaryKeySite: { ...inherited, declaredIn: 'Customer' } }), found: ['src/customer.ts:10 inheritedNumber id'] },
  { scenario: 'a number at no known place', entity: entity({ primaryKey: 'number' }), found: ['src/customer.ts:10 number primary key'] },
  { scenario: 'a UUID', entity: entity({ primaryKeySite: own }), found: [] },
  { scenario: 'the composite key of a join table', entity: entity({ primaryKey: 'composite', primaryKeySite: own }), found: [] },
  { scenario: 'a natural key', entity: entity({ primaryKey: 'string', primaryKeySite: own }), found: [] },
  { scenario: 'an object id', entity: entity({ primaryKey: 'objectid', primaryKeySite: own }), found: [] },
  { scenario: 'unknown', entity: entity({ primaryKey: 'unknown' }), found: [] },
  { scenario: 'it shares the table of another', entity: entity({ primaryKey: 'number', primaryKeySite: own, childOf: 'Party' }), found: [] },
  { scenario: 'beside the id that a row goes by', entity: entity({ primaryKey: 'number', primaryKeySite: { ...own, field: 'pk' }, fields: [field({ name: 'pk', type: 'number' }), field({ name: 'id' })] }), found: [] },
  { scenario: 'beside an id of another name', entity: entity({ primaryKey: 'number', primaryKeySite: own, fields: [field({ name: 'id', type: 'number' }), field({ name: 'publicId' })] }), found: ['src/customer.ts:11 number id'] },
  { scenario: 'beside an id that is a number, too', entity: entity({ primaryKey: 'number', primaryKeySite: { ...own, field: 'pk' }, fields: [field({ name: 'id', type: 'number' })] }), found: ['src/customer.ts:11 number pk'] },
  { scenario: 'of the tool that runs migrations', entity: entity({ name: 'flyway_schema_history', table: null, primaryKey: 'number', primaryKeySite: own }), found: [] },
  { scenario: 'of TypeORM, which runs migrations', entity: entity({ table: 'migrations', primaryKey: 'number', primaryKeySite: own, fields: ['id', 'timestamp', 'name'].map((name) => field({ name })) }), found: [] },
  { scenario: 'migrations of the service', entity: entity({ table: 'migrations', primaryKey: 'number', primaryKeySite: own, fields: ['id', 'state', 'name'].map((name) => field({ name })) }), found: ['src/customer.ts:11 number id'] },
  { scenario: 'of a runner of migrations of the company\'s own', entity: entity({ name: 'MigrationScript', table: null, primaryKey: 'number', primaryKeySite: own, fields: ['id', 'name', 'startedAt', 'finishedAt', 'error'].map((name) => field({ name })) }), found: [] },
  { scenario: 'people who migrate', entity: entity({ name: 'Migration', table: null, primaryKey: 'number', primaryKeySite: { ...own, declaredIn: 'Migration' }, fields: ['id', 'name', 'startedAt', 'country'].map((name) => field({ name })) }), found: ['src/customer.ts:11 number id'] },
  { scenario: 'of a library, by its name', entity: entity({ name: 'jackson_index', table: null, primaryKey: 'number', primaryKeySite: own }), found: [] },
  { scenario: 'of who makes the library', entity: entity({ name: 'JacksonIndex', table: 'jackson_index', primaryKey: 'number', primaryKeySite: { ...own, declaredIn: 'JacksonIndex' } }), found: ['src/customer.ts:11 number id'] },
  { scenario: 'named after a person', entity: entity({ name: 'jackson_orders', table: null, primaryKey: 'number', primaryKeySite: { ...own, declaredIn: 'jackson_orders' } }), found: ['src/customer.ts:11 number id'] },
  { scenario: 'not governed', entity: entity({ primaryKey: 'number', primaryKeySite: own, governed: false }), found: [] },
  { scenario: 'not persisted', entity: entity({ primaryKey: 'number', primaryKeySite: own, persisted: false }), found: [] },
])('$scenario', ({ entity: each, found }) => {
  expect(detect(detector, { entities: [each] }).map(brief)).toEqual(found);
});

it('names the base and where it is', () => {
  const found = detect(detector, { entities: [entity({ primaryKey: 'number', primaryKeySite: inherited })] });
  expect(found.map((each) => messageOf(detector, each))).toEqual([expect.stringMatching(/^Customer is keyed by a number: id, which it inherits from Base \(src\/base\.ts:4\)\./)]);
});
