import { expect, test } from 'vitest';
import { detectors } from '../../src/detectors/all.generated.ts';
import { judge } from '../../src/judge.ts';
import { projectOf, type Tree } from '../projectOf.ts';

const PARTY = `import { Column, Entity, PrimaryGeneratedColumn, TableInheritance } from 'typeorm';
@Entity('parties') @TableInheritance({ column: 'kind' }) export class Party { @PrimaryGeneratedColumn() id: number }`;
const child = (declaration: string, from = './party') => `import { ChildEntity, Column, Entity } from 'typeorm';
import { Party } from '${from}';
${declaration}`;

const cases: [string, Tree, (string | null | undefined)[][], string[]][] = [
  ['a child', { 'party.ts': PARTY, 'person.ts': child("@ChildEntity('person') export class Person extends Party { @Column() email: string }") },
    [['Party', 'parties', undefined], ['Person', 'parties', 'Party']], ['Party']],
  ['a child of a child', { 'party.ts': PARTY, 'person.ts': child('@ChildEntity() class Person extends Party {} @ChildEntity() class Staff extends Person {}') },
    [['Party', 'parties', undefined], ['Person', 'parties', 'Party'], ['Staff', 'parties', 'Party']], ['Party']],
  ['an entity that extends another has a table of its own', { 'party.ts': PARTY, 'person.ts': child("@Entity('people') export class Person extends Party {}") },
    [['Party', 'parties', undefined], ['Person', 'people', undefined]], ['Party', 'Person']],
  ['a child of an unknown parent', { 'person.ts': child("@ChildEntity('person') export class Person extends Party {}", '@acme/not-installed') }, [['Person', null, undefined]], []],
  ['a child of a base that is no entity', { 'party.ts': PARTY.replace("@Entity('parties') @TableInheritance({ column: 'kind' }) ", ''), 'person.ts': child('@ChildEntity() export class Person extends Party {}') }, [['Person', null, undefined]], ['Person']],
];

test.each(cases)('%s', (_, tree, tables, reported) => {
  const project = projectOf(tree);
  const model = project.model();
  expect(model.entities.map(({ name, table, childOf }) => [name, table, childOf])).toEqual(tables);
  const found = judge({ model, policy: project.policy, now: new Date('2026-06-15'), detectors: Object.values(detectors) });
  for (const id of ['entity-version', 'entity-timestamps', 'uuid-primary-key']) {
    expect(found.filter(({ guideline }) => guideline === id).map(({ entity }) => entity)).toEqual(reported);
  }
});

test('personal data of a child is its own', () => {
  const project = projectOf({ 'party.ts': PARTY, 'person.ts': child('@ChildEntity() export class Person extends Party { @Column() email: string }') });
  const found = judge({ model: project.model(), policy: project.policy, now: new Date('2026-06-15') });
  expect(found.filter(({ guideline }) => guideline === 'pii-annotation').map(({ entity }) => entity)).toEqual(['Person']);
});

test('what is unknown of the shared table is said once, of its owner', () => {
  const { notJudged } = projectOf({
    'party.ts': PARTY.replace('class Party', "class Party extends Lost").replace('import', "import { Lost } from '@acme/not-installed';\nimport"),
    'person.ts': child('@ChildEntity() export class Person extends Party {}'),
  }).model();
  expect(notJudged.map(({ file, line }) => `${file}:${line}`)).toEqual(['party.ts:3']);
});
