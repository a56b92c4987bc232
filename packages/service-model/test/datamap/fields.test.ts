import { describe, expect, test } from 'vitest';
import { specialCategory } from '../../src/pii/specialCategory.ts';
import { mapOf } from './mapOf.ts';

const entity = (name: string, fields: string): string => `import { Column, Entity, ManyToOne } from 'typeorm';\nimport { PII, NotPII } from '@nilometer/platform';\n@Entity() export class ${name} { ${fields} }`;
const names = (tree: Record<string, string>, min: 'high' | 'medium' | 'low' = 'medium') => mapOf({ app: tree }, min).fields.map(({ entity: record, field }) => `${record}.${field}`);

describe('which fields are in the map', () => {
  test.each([
    ['a person decided that it is', "@PII({ category: 'user' }) @Column() remarks: string", ['Note.remarks']],
    ['nobody decided, and no word says it', '@Column() remarks: string', []],
    ['a person decided that it is not', "@NotPII({ reason: 'made up' }) @Column() email: string", []],
    ['the classifier says it', '@Column() email: string', ['Note.email']],
  ])('%s', (_, fields, expected) => {
    expect(names({ 'note.ts': entity('Note', fields) })).toEqual(expected);
  });

  test('as sure as was asked for', () => {
    const tree = { 'a.ts': entity('Account', '@Column() email: string; @Column() avatar: string; @Column() username: string') };
    const levels = { high: names(tree, 'high'), medium: names(tree, 'medium'), low: names(tree, 'low') };
    expect(levels).toEqual({ high: ['Account.email'], medium: ['Account.email', 'Account.avatar'], low: ['Account.email', 'Account.avatar', 'Account.username'] });
  });

  test('a column that entities share is there once; data that is not stored is not', () => {
    expect(names({
      'person.ts': "import { Column, Entity, TableInheritance, ChildEntity } from 'typeorm';\n@Entity() @TableInheritance() export class Person { @Column() email: string }\n@ChildEntity() export class Author extends Person { @Column() phone: string }",
      'dto.ts': "import { IsEmail } from 'class-validator';\nexport class PersonDto { @IsEmail() email: string }",
    })).toEqual(['Author.phone', 'Person.email']);
  });
});

describe('the category that a person wrote counts', () => {
  const told = (tree: Record<string, string>) => mapOf({ app: tree }).fields.map(({ field, category, special, evidence: [first] }) => [field, category, special, first]);
  const agreed = 'annotated as personal data';

  test.each([
    ['where no word says one', "@PII({ category: 'user.health' }) @Column() quirk: string", ['quirk', 'user.health', 'art9', agreed]],
    ['where the words say the same', "@PII({ category: 'user.contact.email' }) @Column() email: string", ['email', 'user.contact.email', 'no', agreed]],
    ['where the words say another', "@PII({ category: 'user.health' }) @Column() email: string", ['email', 'user.health', 'art9', 'annotated as user.health, where its words say user.contact.email']],
    ['where the words say one that is special', "@PII({ category: 'user.name' }) @Column() diagnosis: string", ['diagnosis', 'user.name', 'no', 'annotated as user.name, where its words say user.health.medical_diagnosis']],
    ['not one that the taxonomy lacks', "@PII({ category: 'user.helth' }) @Column() quirk: string", ['quirk', 'user', 'no', agreed]],
  ])('%s', (_, fields, expected) => {
    expect(told({ 'patient.ts': entity('Patient', fields) })).toEqual([expected]);
  });

  test.each([
    ['Prisma', 'schema.prisma', 'model Patient {\n  id Int @id\n  quirk String /// @pii(user.health)\n}'],
    ['MikroORM', 'a.ts', "import { Entity, Property } from '@mikro-orm/core';\nimport { PII } from '@nilometer/platform';\n@Entity() export class Patient { @PII({ category: 'user.health' }) @Property() quirk: string }"],
    ['Sequelize', 'a.ts', "import { Table, Column, Model } from 'sequelize-typescript';\nimport { PII } from '@nilometer/platform';\n@Table export class Patient extends Model { @PII({ category: 'user.health' }) @Column quirk: string }"],
    ['Mongoose', 'a.ts', "import { Prop, Schema } from '@nestjs/mongoose';\nimport { PII } from '@nilometer/platform';\n@Schema() export class Patient { @PII({ category: 'user.health' }) @Prop() quirk: string }"],
    ['Objection', 'a.ts', "import { Model } from 'objection';\nimport { PII } from '@nilometer/platform';\nexport class Patient extends Model { static tableName = 'patients'; @PII({ category: 'user.health' }) quirk: string }"],
  ])('of %s', (_, file, text) => {
    expect(told({ [file]: text })).toEqual([['quirk', 'user.health', 'art9', agreed]]);
  });
});

describe('whom a field is about', () => {
  test.each([
    ['Customer', 'email: string', 'customer'],
    ['Invoice', 'customerEmail: string', 'customer'],
    ['EmployeeReview', 'email: string', 'employee'],
    ['Address', '@ManyToOne(() => Customer) customer: Customer; @Column() email: string', 'customer'],
    ['Address', '@Column() studentId: number; @Column() email: string', 'student'],
    ['Message', '@Column() senderId: number; @Column() recipientId: number; @Column() email: string', null],
    ['Subscription', 'email: string', null],
  ])('%s with %s: %s', (name, fields, expected) => {
    const { fields: found } = mapOf({ app: { 'a.ts': entity(name, `@Column() ${fields}`.replace('@Column() @', '@')) } });
    expect(found.map(({ subject }) => subject)).toEqual([expected]);
  });

  test('what a field is nested in goes before its record', () => {
    const [record] = mapOf({ app: { 'a.ts': entity('Customer', '@Column() email: string') } }).fields;
    expect(record?.subject).toBe('customer');
    const model = mapOf({ app: { 'm.ts': "import { Schema, model } from 'mongoose';\nexport const Trip = model('Trip', new Schema({ passenger: { email: String } }));" } });
    expect(model.fields.map(({ field, subject }) => [field, subject])).toEqual([['passenger.email', 'passenger']]);
  });
});

test.each([
  ['user.health', 'art9'],
  ['user.health.medications', 'art9'],
  ['user.biometrics.fingerprint', 'art9'],
  ['user.authorization.biometrics', 'art9'],
  ['user.demographic.race_ethnicity', 'art9'],
  ['user.demographic.political_opinion', 'art9'],
  ['user.demographic.religious_belief', 'art9'],
  ['user.demographic.sexual_orientation', 'art9'],
  ['user.demographic.union_membership', 'art9'],
  ['user.criminal_history', 'art10'],
  ['user.demographic.gender', 'no'],
  ['user.authorization.password', 'no'],
  ['user.healthy', 'no'],
] as const)('%s is special by %s', (category, expected) => {
  expect(specialCategory(category)).toBe(expected);
});

test('services of the same name are told by their folders', () => {
  const api = { 'package.json': '{ "name": "api", "scripts": { "start": "node ." } }', 'user.ts': entity('User', '@Column() email: string') };
  const web = { ...api, 'package.json': '{ "name": "web", "scripts": { "start": "node ." } }' };
  expect(mapOf({ shop: api, bank: api, forum: web }).fields.map(({ service }) => service)).toEqual(['shop/api', 'bank/api', 'web']);
});
