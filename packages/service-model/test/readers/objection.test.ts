import { expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { projectOf, type Tree } from '../projectOf.ts';

const TRI = { yes: '+', no: '-', unknown: '?' } as const;
const OBJECTION = "import { compose, mixin, Model } from 'objection';\n";
const UNSAID = 'whether the database sets a creation date is not said by its model; whether the database sets a last-update date is not said by its model';

/** `User < Person in users uuid: email string, nick string?`; `??` where it is not known whether it may be empty, `@` for relations. */
const line = ({ name, primaryKey, fields, childOf, table }: Entity): string => {
  const shown = fields.map((field) =>
    `${field.name} ${field.type ?? '-'}${{ yes: '?', no: '', unknown: '??' }[field.nullable]}${field.relation ? '@' : ''}${field.inheritedFrom ? ` of ${field.inheritedFrom}` : ''}`);
  return `${name}${childOf === undefined ? '' : ` < ${childOf}`} in ${table ?? '?'} ${primaryKey}: ${shown.join(', ')}`;
};

const modelOf = (tree: Tree) => projectOf(tree).model();

const read = (tree: Tree) => {
  const { entities, carriers } = modelOf(tree);
  return [...entities.map(line), ...carriers.map((one) => `base ${line(one)}`)];
};

const TABLE = "static tableName = 'persons';";
const ofClass = (body: string) => ({ 'person.ts': `${OBJECTION}export class Person extends Model { ${TABLE} ${body} }` });

test.each<[string, Tree, string[]]>([
  ['declared properties', ofClass("static get idColumn() { return 'id'; } id!: number; email!: string; nick?: string; left!: Date | null; extra!: any;"),
    ['Person in persons number: id number, email string, nick string?, left Date | null?, extra any??']],
  ['CommonJS, and a schema alone', {
    'person.js': "const { Model } = require('objection');\nclass Person extends Model {\n  static get tableName() { return 'persons'; }\n  static get jsonSchema() {\n    return { type: 'object', required: ['email'], properties: { id: { type: 'integer' }, email: { type: 'string' }, nick: { type: ['string', 'null'] }, age: { type: 'number' } } };\n  }\n}\nmodule.exports = Person;",
  }, ['Person in persons number: id integer, email string, nick string?, age number??']],
  ['a schema beside properties: what it says of nulls counts first', ofClass("static jsonSchema = { required: ['email'], properties: { email: { type: 'string' }, nick: { type: ['null', 'string'] }, age: { type: 'integer' } } }; id!: string; email?: string; nick!: string; age!: number;"),
    ['Person in persons string: id string, email string, nick string?, age number']],
  ['what its format says to be a UUID', ofClass("static jsonSchema = { properties: { name: { type: 'string', format: 'uuid' }, mail: { type: 'string', format: 'email' } } }; id!: number;"),
    ['Person in persons number: id number, name uuid??, mail string??']],
  ['nested objects, and lists of them', ofClass("static jsonSchema = { properties: { address: { type: 'object', required: ['city'], properties: { city: { type: 'string' }, geo: { type: 'object', properties: { lat: { type: 'number' } } } } }, phones: { type: 'array', items: { type: 'object', properties: { nr: { type: 'string' } } } }, tags: { type: 'array', items: { type: 'string' } } } }; id!: number; address!: Address; tags!: string[];"),
    ['Person in persons number: id number, tags string[], address.city string, address.geo.lat number??, phones.nr string??']],
  ['relations, declared or not', ofClass('id!: number; pets?: Pet[]; static relationMappings = () => ({ pets: { relation: Model.HasManyRelation, modelClass: Pet, join: {} }, home: { relation: Model.BelongsToOneRelation, modelClass: House, join: {} }, boss: { modelClass: `${__dirname}/Person` } });'),
    ['Person in persons number: id number, pets Pet[]??@, home House??@, boss -??@']],
  ['relations to many that it does not declare', ofClass('id!: number; static relationMappings = { pets: { relation: Model.HasManyRelation, modelClass: Pet }, clubs: { relation: Model.ManyToManyRelation, modelClass: `${__dirname}/Club` }, home: { relation: Model.HasOneThroughRelation, modelClass: House } };'),
    ['Person in persons number: id number, pets Pet[]??@, clubs unknown[]??@, home House??@']],
  ['what is no column', ofClass('id!: number; QueryBuilderType!: PersonQuery<this>; $secret = 1; static modelPaths = [__dirname]; greet = () => 1; onSave!: () => void; get name() { return 1; } full(): string { return ""; }'),
    ['Person in persons number: id number']],
  ['names by constants of another file', { 'names.ts': "export const TABLES = { persons: 'people' } as const;", 'person.ts': `${OBJECTION}import { TABLES } from './names';\nexport class Person extends Model { static readonly tableName = TABLES.persons; id!: number }` },
    ['Person in people number: id number']],
  ['a namespace', { 'person.ts': "import * as orm from 'objection';\nexport class Person extends orm.Model { static tableName = 'persons'; id!: number }" },
    ['Person in persons number: id number']],
  ["a company's base, and the model without any import of Objection's", {
    'base.ts': `${OBJECTION}export abstract class BaseModel extends Model { id!: string; createdAt!: Date }`,
    'person.ts': "import { BaseModel } from './base';\nexport class Person extends BaseModel { static get tableName() { return 'persons'; } email!: string }",
  }, ['Person in persons string: email string, id string of BaseModel, createdAt Date of BaseModel', 'base BaseModel in ? string: id string, createdAt Date']],
  ['a base that names a table for each class', {
    'base.ts': `${OBJECTION}export class BaseModel extends Model { static get tableName() { return snake(this.name); } id!: number }`,
    'person.ts': `import { BaseModel } from './base';\nexport class Person extends BaseModel { static relationMappings = {}; }`,
  }, ['Person in ? number: id number of BaseModel', 'base BaseModel in ? number: id number']],
  ['a table that a base shares, with its relations', { 'event.ts': `${OBJECTION}export class Event extends Model { static tableName = 'events'; id!: number; static get relationMappings() { return { owner: { modelClass: Owner } }; } }\nexport class Sale extends Event { static get relationMappings() { return { ...super.relationMappings, item: { modelClass: Item } }; } }` },
    ['Event in events number: id number, owner Owner??@', 'Sale < Event in events number: id number of Event, owner Owner??@, item Item??@']],
  ['a table that an abstract base names, and one that a mixin names, which have no rows of their own', { 'event.ts': `${OBJECTION}export abstract class Event extends Model { static tableName = 'events'; }\nexport class Sale extends Event { id!: number }\nconst Logged = (Base) => class extends Base { static tableName = 'log'; };\nexport class Entry extends Logged(Model) { id!: number }` },
    ['Sale in events number: id number', 'Entry in log number: id number']],
  ['a property that is declared again: the nearer one counts', { 'event.ts': `${OBJECTION}export abstract class Base extends Model { id!: number; kind?: string }\nexport class Sale extends Base { ${TABLE} kind!: SaleKind }` },
    ['Sale in persons number: kind SaleKind, id number of Base', 'base Base in ? number: id number, kind string?']],
  ['a mixin of its own', { 'person.ts': `${OBJECTION}const Audited = <T extends Ctor>(Base: T) => class extends Base { changedBy!: string };\nexport class Person extends Audited(Model) { ${TABLE} id!: number }` },
    ['Person in persons number: id number, changedBy string of Audited']],
  ["somebody else's Model", { 'person.ts': "import { Model } from '@acme/forms';\nexport class Person extends Model { static tableName = 'persons'; id!: number }" }, []],
  ['a class that extends nothing, beside a query', { 'person.ts': `${OBJECTION}export class Person { static tableName = 'persons'; id!: number }\nexport class Query extends QueryBuilder {}` }, []],
])('%s', (_, tree, expected) => {
  expect(read(tree)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['a number', 'id!: number;', 'number'],
  ['a text', 'id!: string;', 'string'],
  ["a UUID by the schema's format", "id!: string; static jsonSchema = { properties: { id: { type: 'string', format: 'uuid' } } };", 'uuid'],
  ['another format', "id!: string; static jsonSchema = { properties: { id: { type: 'string', format: 'email' } } };", 'string'],
  ['a UUID that the hook makes', 'id!: string; $beforeInsert() { this.id = this.id || randomUUID(); }', 'uuid'],
  ['a UUID that the hook makes of something else', 'id!: string; ref!: string; $beforeInsert() { this.ref = randomUUID(); }', 'string'],
  ['an integer by the schema', "static jsonSchema = { properties: { id: { type: 'integer' } } };", 'number'],
  ['another column', "static idColumn = 'code'; id!: number; code!: string;", 'string'],
  ['a list of one', "static get idColumn() { return ['code']; } code!: string;", 'string'],
  ['two columns', "static get idColumn() { return ['a', 'b']; } a!: number; b!: number;", 'composite'],
  ['a type of its own', 'id!: PersonId;', 'unknown'],
  ['declared nowhere', 'email!: string;', 'unknown'],
  ['a column that is chosen at run time', 'static idColumn = process.env.KEY; id!: number;', 'unknown'],
])('key: %s', (_, body, expected) => {
  const tree = { 'person.ts': `${OBJECTION}import { randomUUID } from 'node:crypto';\nexport class Person extends Model { ${TABLE} ${body} }` };
  expect(modelOf(tree).entities.map(({ primaryKey }) => primaryKey)).toEqual([expected]);
});

const STAMPS = "import { timestampPlugin } from 'objection-timestamps';\nimport { DbErrors } from 'objection-db-errors';\nimport { Tenanted } from '@acme/mixins';\n";

/** Version, creation date, last-update date. */
test.each<[string, string, string]>([
  ['nothing said', `class Person extends Model { ${TABLE} id!: number }`, '-??'],
  ['dates that no hook sets: the database may', `class Person extends Model { ${TABLE} id!: number; createdAt!: Date; updatedAt!: Date }`, '-??'],
  ['set by hand', `class Person extends Model { ${TABLE} id!: number; $beforeInsert() { this.createdAt = new Date(); } $beforeUpdate() { this.updatedAt = new Date(); } }`, '---'],
  ['kept by the hook of a base, for all that is made of it', `class Base extends Model { async $beforeUpdate(...all) { await super.$beforeUpdate(...all); this.updated_at = new Date().toISOString(); } }\nclass Person extends Base { ${TABLE} id!: number }`, '-?+'],
  ['both, and the model keeps one again', `class Base extends Model { $beforeInsert() { this.createdAt = new Date(); } $beforeUpdate() { this.updatedAt = new Date(); } }\nclass Person extends Base { ${TABLE} id!: number; $beforeUpdate(...all) { super.$beforeUpdate(...all); this.updatedAt = new Date(); } }`, '-++'],
  ['kept by the hook of a mixin', `const Dated = (Base) => class extends Base { $beforeInsert() { this.createdAt = new Date(); } };\nclass Person extends Dated(Model) { ${TABLE} id!: number; $beforeUpdate() { this.updatedAt = new Date(); } }`, '-+-'],
  ['a base whose hook sets another date', `class Base extends Model { $beforeInsert() { this.invitedAt = new Date(); } }\nclass Person extends Base { ${TABLE} id!: number }`, '-??'],
  ['set by another method', `class Person extends Model { ${TABLE} id!: number; touch() { this.updatedAt = new Date(); } }`, '-??'],
  ['a hook that sets another date', `class Person extends Model { ${TABLE} id!: number; $beforeInsert() { this.invitedAt = new Date(); } }`, '-??'],
  ['the plugin, switched on', `class Person extends timestampPlugin()(Model) { ${TABLE} static timestamp = true; id!: number }`, '-++'],
  ['the plugin, switched on in a base', `const timestamps = timestampPlugin();\nclass Base extends timestamps(Model) { static get timestamp() { return true; } }\nclass Person extends Base { ${TABLE} id!: number }`, '-++'],
  ['the plugin, left off', `class Person extends timestampPlugin()(Model) { ${TABLE} id!: number }`, '-??'],
  ['switched on without the plugin', `class Person extends Model { ${TABLE} static timestamp = true; id!: number }`, '-??'],
  ['the plugin among others', `const enhance = compose(DbErrors, timestampPlugin());\nclass Person extends enhance(Model) { ${TABLE} static timestamp = true; id!: number }`, '-++'],
  ['the plugin in a list', `class Person extends mixin(Model, [DbErrors, timestampPlugin()]) { ${TABLE} static timestamp = true; id!: number }`, '-++'],
  ['a plugin that keeps none', `class Person extends DbErrors(Model) { ${TABLE} id!: number; $beforeInsert() { this.createdAt = new Date(); } }`, '--?'],
  ['a mixin that was not found', `class Person extends Tenanted(Model) { ${TABLE} id!: number; $beforeInsert() { this.createdAt = new Date(); } }`, '???'],
  ['a whole number by the name of a version', `class Person extends Model { ${TABLE} id!: number; version!: number }`, '+??'],
  ['a text by the name of a version', `class Person extends Model { ${TABLE} id!: number; version!: string }`, '-??'],
])('dates and version: %s', (_, source, expected) => {
  const { entities } = modelOf({ 'person.ts': `${OBJECTION}${STAMPS}${source}` });
  expect(entities.map(({ version, createdAt, updatedAt }) => [version, createdAt, updatedAt].map((fact) => TRI[fact]).join(''))).toEqual([expected]);
});

test.each<[string, string, string[]]>([
  ['all is known', `class Person extends Model { ${TABLE} id!: number; $beforeInsert() { this.createdAt = new Date(); this.updatedAt = new Date(); } }`, []],
  ['what no model says', `class Person extends Model { ${TABLE} id!: number }`, [UNSAID]],
  ['a key that is declared nowhere', `class Person extends Model { ${TABLE} }`, [`its key id is declared nowhere; ${UNSAID}`]],
  ['a mixin', `class Person extends Tenanted(Model) { ${TABLE} id!: number }`, ["mixin Tenanted of @acme/mixins can't be read"]],
  ['a schema from elsewhere', `class Person extends Model { ${TABLE} id!: number; static jsonSchema = schemaOf(Person); }`, [UNSAID, "some of its jsonSchema can't be read"]],
  ['relations from elsewhere', `class Person extends Model { ${TABLE} id!: number; static relationMappings = { ...shared }; }`, [UNSAID, "some of its relationMappings can't be read"]],
  ['a base that was not found', "import { BaseModel } from '@acme/db';\nclass Person extends BaseModel { static tableName = 'persons'; static jsonSchema = {}; }",
    ['whether this class is a model of Objection depends on what was not found: base class BaseModel of @acme/db not found']],
  ['a base that was not found, of what need be no model', "import { Grid } from '@acme/ui';\nclass Person extends Grid { static tableName = 'persons'; }", []],
])('notes: %s', (_, source, expected) => {
  expect(modelOf({ 'person.ts': `${OBJECTION}${STAMPS}${source}` }).notJudged.map(({ reason }) => reason)).toEqual(expected);
});

test('a field is said with its place, and what its decorators say of it', () => {
  const text = `${OBJECTION}import { PII } from '@nilometer/platform';\nexport class Person extends Model {\n  static tableName = 'persons';\n  static jsonSchema = { properties: { phone: { type: 'string' } } };\n  id!: number;\n  @PII('user.contact.email') email!: string;\n}`;
  const [person] = modelOf({ 'nilometer.config.json': '{ "profile": { "extends": "nilometer" } }', 'person.ts': text }).entities;
  expect(person?.fields.map(({ name, range, annotated, decorators, insertAt }) => [text.slice(range.start.offset, range.end.offset) === name, annotated, decorators, insertAt !== undefined])).toEqual([
    [true, 'none', [], true], [true, 'pii', ['PII'], true], [true, 'none', [], false],
  ]);
  expect([person?.primaryKeySite?.field, person?.primaryKeySite?.declaredIn, person?.orm]).toEqual(['id', 'Person', 'objection']);
});
