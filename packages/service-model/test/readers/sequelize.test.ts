import { expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { projectOf, type Tree } from '../projectOf.ts';

const TRI = { yes: '+', no: '-', unknown: '?' } as const;

/** `user in users uuid v- c+ u+: id UUID, email STRING?`; relations end in `@`. */
const line = ({ name, primaryKey, version, createdAt, updatedAt, fields, table }: Entity): string => {
  const shown = fields.map((field) => `${field.name} ${field.type ?? '-'}${field.nullable === 'no' ? '' : '?'}${field.relation ? '@' : ''}${field.inheritedFrom ? ` of ${field.inheritedFrom}` : ''}${field.column ? ` as ${field.column}` : ''}`);
  return `${name}${table ? ` in ${table}` : ''} ${primaryKey} v${TRI[version]} c${TRI[createdAt]} u${TRI[updatedAt]}: ${shown.join(', ')}`.trim();
};

const read = (tree: Tree) => {
  const { entities, carriers, notJudged } = projectOf(tree).model();
  return [...entities.map(line), ...carriers.map((one) => `base ${line(one)}`), ...notJudged.map(({ line: at, reason }) => `note ${at} ${reason}`)];
};

const CONNECTED = "import { DataTypes, Model, Sequelize, literal } from 'sequelize';\nconst sequelize = new Sequelize('sqlite::memory:');\n";

test.each<[string, string, string[]]>([
  ['define', "export const User = sequelize.define('user', { id: { type: DataTypes.UUID, defaultValue: DataTypes.UUIDV4, primaryKey: true }, email: { type: DataTypes.STRING(80), allowNull: false, field: 'e_mail' }, age: DataTypes.INTEGER }, { tableName: 'users' });",
    ['user in users uuid v- c+ u+: id UUID, email STRING(80) as e_mail, age INTEGER?']],
  ['its own key', "export const Tag = sequelize.define('tag', { label: DataTypes.TEXT });", ['tag number v- c+ u+: label TEXT?']],
  ['a key of each kind', "sequelize.define('a', { id: { type: DataTypes.BIGINT, primaryKey: true } });\nsequelize.define('b', { code: { type: DataTypes.STRING, primaryKey: true } });\nsequelize.define('c', { x: { type: DataTypes.UUID, primaryKey: true }, y: { type: DataTypes.UUID, primaryKey: true } });\nsequelize.define('d', { id: { type: DataTypes.STRING, defaultValue: () => crypto.randomUUID(), primaryKey: true } });",
    ['a number v- c+ u+: id BIGINT', 'b string v- c+ u+: code STRING', 'c composite v- c+ u+: x UUID, y UUID', 'd uuid v- c+ u+: id STRING']],
  ['the key of one row', "sequelize.define('tally', { id: { type: DataTypes.INTEGER, primaryKey: true, defaultValue: 1 } });\nsequelize.define('part', { id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true } });",
    ['tally unknown v- c+ u+: id INTEGER', 'part number v- c+ u+: id INTEGER', 'note 3 the key id is the same in every row, so there is one']],
  ['without timestamps', "sequelize.define('tag', { label: DataTypes.TEXT }, { timestamps: false });", ['tag number v- c- u-: label TEXT?']],
  ['a creation date of its own, which the database may set', "sequelize.define('tag', { created_at: DataTypes.DATE }, { timestamps: false });", ['tag number v- c? u-: created_at DATE?', 'note 3 whether the database sets created_at is not said by its model']],
  ['another date of its own', "sequelize.define('tag', { publishedAt: DataTypes.DATE }, { timestamps: false });", ['tag number v- c- u-: publishedAt DATE?']],
  ['dates by the database', "sequelize.define('tag', { createdAt: { type: DataTypes.DATE, defaultValue: DataTypes.NOW } }, { timestamps: false });\nsequelize.define('log', { loggedOn: { type: DataTypes.DATE, defaultValue: literal('CURRENT_TIMESTAMP') } }, { timestamps: false });",
    ['tag number v- c+ u-: createdAt DATE?', 'log number v- c+ u-: loggedOn DATE?']],
  ['one date alone, one by another name', "sequelize.define('tag', { label: DataTypes.TEXT }, { updatedAt: false, createdAt: 'made' });", ['tag number v- c+ u-: label TEXT?']],
  ['a version', "sequelize.define('a', { x: DataTypes.TEXT }, { version: true });\nsequelize.define('b', { x: DataTypes.TEXT }, { version: 'revision' });\nsequelize.define('c', { version: DataTypes.INTEGER });",
    ['a number v+ c+ u+: x TEXT?', 'b number v+ c+ u+: x TEXT?', 'c number v- c+ u+: version INTEGER?']],
  ['shared attributes and options', "const base = { by: DataTypes.UUID };\nconst options = { timestamps: false };\nsequelize.define('a', { ...base, x: DataTypes.ARRAY(DataTypes.STRING) }, { ...options, paranoid: true });", ['a number v- c- u-: by UUID?, x ARRAY(STRING)?']],
  ['what can not be followed', "import { base, options } from './gone';\nsequelize.define('a', { ...base, x: DataTypes.TEXT });\nsequelize.define('b', { x: DataTypes.TEXT }, options);",
    ['a unknown v- c+ u+: x TEXT?', 'b number v? c? u?: x TEXT?', "note 4 some of its attributes can't be read", "note 5 the options of its model can't be read"]],
  ['a class that is initialised', "export class User extends Model {}\nUser.init({ email: DataTypes.STRING }, { sequelize, tableName: 'users', version: true });", ['User in users number v+ c+ u+: email STRING?']],
  ['in a static method', 'export class User extends Model {\n  static setUp(connection) { return this.init({ email: DataTypes.STRING }, { sequelize: connection, timestamps: false }); }\n}', ['User number v- c- u-: email STRING?']],
  ['through a base of its own', 'class Base extends Model {\n  static init(attributes, options) { return super.init({ id: { type: DataTypes.UUID, primaryKey: true }, ...attributes }, { version: true, ...options }); }\n}\nexport class User extends Base {}\nUser.init({ email: DataTypes.STRING }, { sequelize });',
    ['User uuid v+ c+ u+: id UUID, email STRING?']],
  ['through a helper', "const defineModel = (name, attributes) => sequelize.define(name, { id: { type: DataTypes.UUID, primaryKey: true }, ...attributes }, { timestamps: false });\nexport const User = defineModel('user', { email: DataTypes.STRING });",
    ['user uuid v- c- u-: id UUID, email STRING?']],
  ['attributes that are not found', "import { attributes } from './gone';\nexport class User extends Model {}\nUser.init(attributes, { sequelize });", ['User unknown v- c+ u+:', "note 4 some of its attributes can't be read"]],
  ['a model through which others are joined', "const A = sequelize.define('a', { x: DataTypes.TEXT });\nconst B = sequelize.define('b', { x: DataTypes.TEXT });\nconst AB = sequelize.define('ab', {});\nA.belongsToMany(B, { through: AB });",
    ['a number v- c+ u+: x TEXT?', 'b number v- c+ u+: x TEXT?', 'ab composite v- c+ u+:']],
  ["somebody else's init", 'class User extends Thing {}\nUser.init({ email: DataTypes.STRING }, { connection: 1 });', []],
  ["somebody else's define", "customElements.define('x-user', { type: 1 });\nexport const setUp = (registry) => registry.define('user', { id: 1 }, {});", []],
])('%s', (_, source, expected) => {
  expect(read({ 'a.ts': CONNECTED + source })).toEqual(expected);
});

test.each<[string, Tree, string[]]>([
  ['a module that is handed the connection and the types', {
    'user.js': "module.exports = (sequelize, DataTypes) => {\n  const User = sequelize.define('User', { email: { type: DataTypes.STRING } }, { underscored: true });\n  User.associate = (models) => User.hasMany(models.Post);\n  return User;\n};",
  }, ['User number v- c+ u+: email STRING?']],
  ['the same, of any other name', { 'user.ts': "import { DataTypes } from 'sequelize';\nexport default (db) => db.define('user', { email: DataTypes.STRING });" }, ['user number v- c+ u+: email STRING?']],
  ['a class in such a module', {
    'user.js': "const { Model } = require('sequelize');\nmodule.exports = (sequelize, DataTypes) => {\n  class User extends Model {}\n  User.init({ email: DataTypes.STRING }, { sequelize, modelName: 'User' });\n  return User;\n};",
  }, ['User number v- c+ u+: email STRING?']],
  ['what a connection gives to all', {
    'db.ts': "import { Sequelize } from 'sequelize';\nexport const sequelize = new Sequelize('x', { define: { timestamps: false, version: true } });",
    'user.ts': "import { DataTypes } from 'sequelize';\nimport { sequelize } from './db';\nexport const User = sequelize.define('user', { email: DataTypes.STRING }, { version: false });\nexport const Tag = sequelize.define('tag', { label: DataTypes.TEXT });",
  }, ['user number v- c- u-: email STRING?', 'tag number v+ c- u-: label TEXT?']],
  ['a migration makes no model', { 'm.js': "module.exports = { up: (queryInterface, DataTypes) => queryInterface.createTable('users', { id: { type: DataTypes.UUID } }) };" }, []],
])('%s', (_, tree, expected) => {
  expect(read(tree)).toEqual(expected);
});

const DECORATED = "import { AllowNull, BelongsTo, BelongsToMany, Column, CreatedAt, DataType, Default, ForeignKey, Model, PrimaryKey, Table, UpdatedAt } from 'sequelize-typescript';\n";

test.each<[string, string, string[]]>([
  ['a table', "@Table({ tableName: 'users' })\nexport class User extends Model {\n  @PrimaryKey\n  @Default(DataType.UUIDV4)\n  @Column(DataType.UUID)\n  id: string;\n  @AllowNull(false)\n  @Column\n  email: string;\n  @Column({ type: DataType.STRING, field: 'nick_name' })\n  nick: string | null;\n  @Column(DataType.VIRTUAL)\n  get shown() { return this.nick; }\n  note: string;\n}",
    ['User in users uuid v- c+ u+: id string, email string, nick string | null? as nick_name, shown VIRTUAL?']],
  ['without arguments', '@Table\nexport class Tag extends Model {\n  @Column\n  label: string;\n}', ['Tag number v- c+ u+: label string?']],
  ['relations', '@Table\nexport class Post extends Model {\n  @ForeignKey(() => User)\n  @Column(DataType.UUID)\n  userId: string;\n  @BelongsTo(() => User, "userId")\n  user: User;\n}\n@Table\nexport class User extends Model {\n}',
    ['Post number v- c+ u+: userId string?, user User?@', 'User number v- c+ u+:']],
  ['a base, and a date that its child does without', "class Base extends Model {\n  @PrimaryKey\n  @Column(DataType.UUID)\n  id: string;\n  @CreatedAt\n  createdAt: Date;\n  @UpdatedAt\n  updatedAt: Date;\n}\n@Table({ updatedAt: false, version: true })\nexport class Log extends Base {\n  @Column\n  text: string;\n}",
    ['Log uuid v+ c+ u-: id string of Base, createdAt Date? of Base, updatedAt Date? of Base, text string?', 'base Base uuid v- c+ u+: id string, createdAt Date?, updatedAt Date?']],
  ['a base that is not found', "import { Base } from './gone';\n@Table\nexport class Tag extends Base {\n  @Column\n  label: string;\n}",
    ['Tag unknown v? c+ u+: label string?', 'note 4 base class Base of ./gone not found']],
  ['a table through which others are joined', '@Table\nclass User extends Model {\n  @BelongsToMany(() => Group, () => Member)\n  groups: Group[];\n}\n@Table\nclass Group extends Model {\n}\n@Table\nclass Member extends Model {\n  @ForeignKey(() => User)\n  @Column\n  userId: number;\n  @ForeignKey(() => Group)\n  @Column\n  groupId: number;\n}',
    ['User number v- c+ u+: groups Group[]?@', 'Group number v- c+ u+:', 'Member composite v- c+ u+: userId number?, groupId number?']],
  ['a table that may be one', '@Table\nclass Vote extends Model {\n  @ForeignKey(() => User)\n  @Column\n  userId: number;\n  @ForeignKey(() => Post)\n  @Column\n  postId: number;\n}',
    ['Vote unknown v- c+ u+: userId number?, postId number?', "note 3 whether it joins two models, whose keys are its own then, can't be read"]],
])('%s', (_, source, expected) => {
  expect(read({ 'a.ts': DECORATED + source })).toEqual(expected);
});

test("somebody else's table", () => {
  expect(read({ 'a.ts': "import { Column, Model, Table } from '@acme/forms';\n@Table\nexport class User extends Model {\n  @Column\n  email: string;\n}" }).filter((one) => !one.startsWith('note'))).toEqual([]);
});
