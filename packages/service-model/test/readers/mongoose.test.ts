import { expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { projectOf, type Tree } from '../projectOf.ts';

const TRI = { yes: '+', no: '-', unknown: '?' } as const;

/** `User objectid v- c+ u+: email String, address.city String?`; relations end in `@`. */
const line = ({ name, primaryKey, version, createdAt, updatedAt, fields, childOf, table }: Entity): string => {
  const shown = fields.map((field) => `${field.name} ${field.type ?? '-'}${field.nullable === 'no' ? '' : '?'}${field.relation ? '@' : ''}${field.inheritedFrom ? ` of ${field.inheritedFrom}` : ''}`);
  return `${name}${childOf ? ` < ${childOf}` : ''}${table ? ` in ${table}` : ''} ${primaryKey} v${TRI[version]} c${TRI[createdAt]} u${TRI[updatedAt]}: ${shown.join(', ')}`;
};

const read = (tree: Tree) => {
  const { entities, carriers, notJudged } = projectOf(tree).model();
  return [...entities.map(line), ...carriers.map((one) => `part ${line(one)}`), ...notJudged.map(({ line: at, reason }) => `note ${at} ${reason}`)];
};

const NEST = "import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';\nimport { Document } from 'mongoose';\n";
const MONGOOSE = "import mongoose, { Schema } from 'mongoose';\n";

test.each<[string, string, string[]]>([
  ['a schema and its model', "const userSchema = new mongoose.Schema({ email: { type: String, required: true }, age: Number });\nexport const User = mongoose.model('User', userSchema);",
    ['User objectid v- c- u-: email String, age Number?']],
  ['a schema without a model', 'export const orderSchema = new Schema({ total: Number });', ['order objectid v- c- u-: total Number?']],
  ['without new', 'export const orderSchema = Schema({ total: Number });', ['order objectid v- c- u-: total Number?']],
  ['a schema on the spot', "export default mongoose.model('User', new Schema({ email: String }), 'people');", ['User in people objectid v- c- u-: email String?']],
  ['the model of a connection', "export const connect = (db) => db.model('User', userSchema);\nconst userSchema = new Schema({ email: String });", ['User objectid v- c- u-: email String?']],
  ['types in every form', "export const a = new Schema({ s: 'string', o: Schema.Types.ObjectId, m: mongoose.Schema.Types.Mixed, e: {}, d: { type: Date } });",
    ['a objectid v- c- u-: s string?, o ObjectId?, m Mixed?, e Mixed?, d Date?']],
  ['lists', 'export const a = new Schema({ s: [String], t: [{ type: Number }], u: { type: [Date] }, v: [] });', ['a objectid v- c- u-: s [String]?, t [Number]?, u [Date]?, v []?']],
  ['nested paths and lists of them', "export const a = new Schema({ name: { first: String, last: { type: String, required: true } }, phones: [{ number: String }], more: { type: [{ x: Number }], select: false } });",
    ['a objectid v- c- u-: name.first String?, name.last String, phones.number String?, more.x Number?']],
  ['a path called type', 'export const a = new Schema({ asset: { type: { type: String }, price: Number } });', ['a objectid v- c- u-: asset.type String?, asset.price Number?']],
  ['required in every form', "export const a = new Schema({ a: { type: String, required: [true, 'no'] }, b: { type: String, required: 'no' }, c: { type: String, required() { return this.b; } }, d: { type: String, required: false } });",
    ['a objectid v- c- u-: a String, b String, c String?, d String?']],
  ['a reference', "export const a = new Schema({ user: { type: Schema.Types.ObjectId, ref: 'User' }, groups: [{ type: Schema.Types.ObjectId, ref: 'Group' }] });",
    ['a objectid v- c- u-: user ObjectId?@, groups [ObjectId]?@']],
  ['a part of its own', "const addressSchema = new Schema({ street: String });\nexport const userSchema = new Schema({ home: addressSchema, others: [{ type: addressSchema }] });",
    ['user objectid v- c- u-: home address?@, home.street String? of address, others address?@, others.street String? of address', 'part address objectid v- c- u-: street String?']],
  ['a part on the spot', 'export const userSchema = new Schema({ home: new Schema({ street: String }, { _id: false }) });', ['user objectid v- c- u-: home.street String?']],
  ['a schema that is only ever a part', 'export const geoSchema = new Schema({ lat: Number }, { _id: false });', ['part geo objectid v- c- u-: lat Number?']],
  ['a part that has a model is an entity too', "const tagSchema = new Schema({ label: String });\nmongoose.model('Tag', tagSchema);\nexport const postSchema = new Schema({ tag: tagSchema });",
    ['Tag objectid v- c- u-: label String?', 'post objectid v- c- u-: tag tag?@, tag.label String? of tag']],
  ['a schema that holds itself', 'const nodeSchema = new Schema({ label: String });\nnodeSchema.add({ children: [nodeSchema] });\nexport { nodeSchema };',
    ['part node objectid v- c- u-: label String?, children node?@, children.label String? of node']],
  ['schemas that hold each other', "const aSchema = new Schema({ x: Number });\nconst bSchema = new Schema({ a: aSchema, bs: [bSchema] });\nexport const cSchema = new Schema({ b: bSchema });",
    ['c objectid v- c- u-: b b?@, b.a a?@ of b, b.a.x Number? of a, b.bs b?@ of b', 'part a objectid v- c- u-: x Number?', 'part b objectid v- c- u-: a a?@, a.x Number? of a, bs b?@, bs.a a?@ of b, bs.a.x Number? of a, bs.bs b?@ of b']],
  ['what another one was made of', 'const ruleSchema = new Schema({ kind: String });\nexport const leadSchema = new Schema({ rules: [new Schema(ruleSchema.obj)] });', ['rule objectid v- c- u-: kind String?', 'lead objectid v- c- u-: rules.kind String?']],
  ['shared paths', "const dates = { at: Date };\nconst E = { A: 'first' };\nexport const a = new Schema({ ...dates, [E.A]: String });", ['a objectid v- c- u-: at Date?, first String?']],
  ['paths that can not be followed', "import { shared } from './gone';\nexport const a = new Schema({ ...shared, x: Number });",
    ['a unknown v- c- u-: x Number?', "note 3 some of the paths of a schema can't be read", "note 3 some of its paths can't be read"]],
  ['timestamps', 'export const a = new Schema({ x: Number }, { timestamps: true });', ['a objectid v- c+ u+: x Number?']],
  ['timestamps by other names, one of them not', "export const a = new Schema({ x: Number }, { timestamps: { createdAt: 'made', updatedAt: false } });", ['a objectid v- c+ u-: x Number?']],
  ['timestamps of shared options', "const options = { timestamps: true };\nexport const a = new Schema({ x: Number }, { ...options, minimize: false });", ['a objectid v- c+ u+: x Number?']],
  ['timestamps set later', "const a = new Schema({ x: Number });\na.set('timestamps', true);\nexport { a };", ['a objectid v- c+ u+: x Number?']],
  ['options that can not be followed', "import { options } from './gone';\nexport const a = new Schema({ x: Number }, options);", ['a objectid v? c? u?: x Number?', "note 3 the options of its schema can't be read"]],
  ['an option that stands too deep', 'export const a = new Schema({ mute: { type: { by: { type: String }, required: false } } });', ['a objectid v- c- u-: mute.by String?']],
  ['a path called like an option', 'export const a = new Schema({ mute: { type: { by: { type: String }, required: Boolean } } });', ['a objectid v- c- u-: mute.by String?, mute.required Boolean?']],
  ['a date by default', 'export const a = new Schema({ createdAt: { type: Date, default: Date.now }, updatedAt: { type: Date } });', ['a objectid v- c+ u-: createdAt Date?, updatedAt Date?']],
  ['a date that lies ahead', 'export const a = new Schema({ expiresAt: { type: Date, default: () => Date.now() + 1000 } });', ['a objectid v- c- u-: expiresAt Date?']],
  ['the version key alone compares nothing', "export const a = new Schema({ x: Number }, { versionKey: 'version' });", ['a objectid v- c- u-: x Number?']],
  ['optimistic concurrency', 'export const a = new Schema({ x: Number }, { optimisticConcurrency: true });', ['a objectid v+ c- u-: x Number?']],
  ['optimistic concurrency without its key', 'export const a = new Schema({ x: Number }, { optimisticConcurrency: true, versionKey: false });', ['a objectid v- c- u-: x Number?']],
  ['a version plugin', "import { updateIfCurrentPlugin } from 'mongoose-update-if-current';\nconst a = new Schema({ x: Number });\na.plugin(updateIfCurrentPlugin);\nexport { a };", ['a objectid v+ c- u-: x Number?']],
  ['a plugin that is not known', "import { lock } from 'mongoose-row-version';\nimport paginate from 'mongoose-paginate-v2';\nconst a = new Schema({ x: Number });\na.plugin(lock);\nconst b = new Schema({ x: Number });\nb.plugin(paginate);\nexport { a, b };",
    ['a objectid v? c- u-: x Number?', 'b objectid v- c- u-: x Number?', "note 4 whether a plugin keeps its version can't be read"]],
  ['a plugin of the company', "function audited(schema) { schema.add({ by: String }); schema.set('timestamps', true); }\nconst a = new Schema({ x: Number });\na.plugin(audited);\nexport { a };", ['a objectid v- c+ u+: x Number?, by String?']],
  ['a wrapper', "const tenant = (schema: Schema) => { schema.add({ tenantId: String }); return schema; };\nexport const a = tenant(new Schema({ x: Number }));", ['a objectid v- c- u-: x Number?, tenantId String?']],
  ['a wrapper that can not be followed', "import { wrap } from './gone';\nexport const userSchema = wrap(new Schema({ x: Number }));", ['user objectid v- c- u-: x Number?']],
  ['a factory', "const make = (paths) => new Schema({ ...paths, by: String }, { timestamps: true });\nexport const userSchema = make({ x: Number });", ['user objectid v- c+ u+: x Number?, by String?']],
  ['a field helper', "const field = (options) => { if (options.pkey) options.type = String; return options; };\nexport const a = new Schema({ _id: field({ pkey: true }), x: field({ type: Number, label: 'X' }) });",
    ['a unknown v- c- u-: _id -, x Number?', "note 3 the kind of key _id can't be read"]],
  ['keys', "import { v4 } from 'uuid';\nexport const a = new Schema({ _id: String });\nexport const b = new Schema({ _id: { type: String, default: () => v4() } });\nexport const c = new Schema({ _id: Number });\nexport const d = new Schema({ _id: Schema.Types.UUID });",
    ['a string v- c- u-: _id String', 'b uuid v- c- u-: _id String', 'c number v- c- u-: _id Number', 'd uuid v- c- u-: _id UUID']],
  ['discriminators', "const Event = mongoose.model('Event', new Schema({ at: Date }));\nexport const Click = Event.discriminator('Click', new Schema({ url: String }));",
    ['Event objectid v- c- u-: at Date?', 'Click < Event objectid v- c- u-: url String?']],
  ['kinds of what another file makes a part', "export const step = new Schema({ at: Date }, { discriminatorKey: 'kind' });\nexport const mailStep = new Schema({ url: String });",
    ['step objectid v- c- u-: at Date?', 'part mailStep objectid v- c- u-: url String?']],
  ['beside a model that has kinds', "const step = new Schema({ at: Date }, { discriminatorKey: 'kind' });\nexport const Step = mongoose.model('Step', step);\nexport const mail = new Schema({ url: String });",
    ['Step objectid v- c- u-: at Date?', 'mail objectid v- c- u-: url String?']],
])('%s', (_, source, expected) => {
  expect(read({ 'a.ts': MONGOOSE + source })).toEqual(expected);
});

test.each<[string, Tree, string[]]>([
  ['JavaScript', { 'user.model.js': "const mongoose = require('mongoose');\nconst { Schema } = mongoose;\nconst schema = new Schema({ email: String }, { timestamps: true });\nmodule.exports = mongoose.model('User', schema);" }, ['User objectid v- c+ u+: email String?']],
  ['a schema that is all a file gives', { 'user.schema.js': "const { Schema } = require('mongoose');\nmodule.exports = new Schema({ email: String });" }, ['user objectid v- c- u-: email String?']],
  ['a part of another file', {
    'geo.ts': "import { Schema } from 'mongoose';\nexport const geoSchema = new Schema({ lat: Number }, { _id: false });",
    'user.ts': "import { Schema } from 'mongoose';\nimport { geoSchema } from './geo';\nexport const userSchema = new Schema({ home: { type: geoSchema } });",
  }, ['user objectid v- c- u-: home geo?@, home.lat Number? of geo', 'part geo objectid v- c- u-: lat Number?']],
  ['a document that another file holds', {
    'address.ts': "import { Schema } from 'mongoose';\nexport const addressSchema = new Schema({ street: String });",
    'order.ts': "import { model, Schema } from 'mongoose';\nimport { addressSchema } from './address';\nexport const Order = model('Order', new Schema({ to: { type: addressSchema } }));",
  }, ['Order objectid v- c- u-: to address?@, to.street String? of address', 'part address objectid v- c- u-: street String?']],
  ['one that is stored by itself as well', {
    'address.ts': "import { Schema } from 'mongoose';\nexport const addressSchema = new Schema({ street: String });",
    'models.ts': "import { model } from 'mongoose';\nimport { addressSchema } from './address';\nexport const Address = model('Address', addressSchema);",
    'order.ts': "import { model, Schema } from 'mongoose';\nimport { addressSchema } from './address';\nexport const Order = model('Order', new Schema({ to: { type: addressSchema } }));",
  }, ['address objectid v- c- u-: street String?', 'Order objectid v- c- u-: to address?@, to.street String? of address']],
  ['a class that another file holds, and one that it registers too', {
    'address.ts': `${NEST}@Schema()\nexport class Address { @Prop() street: string }\nexport const AddressSchema = SchemaFactory.createForClass(Address);`,
    'tag.ts': `${NEST}@Schema()\nexport class Tag { @Prop() label: string }\nexport const TagSchema = SchemaFactory.createForClass(Tag);`,
    'order.ts': `${NEST}import { Address, AddressSchema } from './address';\nimport { Tag, TagSchema } from './tag';\n@Schema()\nexport class Order { @Prop({ type: AddressSchema }) to: Address; @Prop([Tag]) tags: Tag[] }\nexport const OrderSchema = SchemaFactory.createForClass(Order);`,
    'module.ts': "import { MongooseModule } from '@nestjs/mongoose';\nimport { OrderSchema } from './order';\nimport { TagSchema } from './tag';\nexport const imports = [MongooseModule.forFeature([{ name: 'Order', schema: OrderSchema }]), MongooseModule.forFeatureAsync([{ name: 'Tag', useFactory: () => TagSchema }])];",
  }, ['Order objectid v- c- u-: to Address?@, to.street string? of Address, tags Tag[]?@, tags.label string? of Tag', 'Tag objectid v- c- u-: label string?', 'part Address objectid v- c- u-: street string?']],
  ['kinds of a part, made by functions', {
    'mail.ts': "import { Schema } from 'mongoose';\nconst mailStep = () => { const MailSchema = new Schema({ url: String }); MailSchema.pre('save', () => {}); return MailSchema; };\nexport default mailStep;",
    'plan.ts': "import { model, Schema } from 'mongoose';\nimport mailStep from './mail';\nconst planSchema = new Schema({ name: String });\nconst steps = planSchema.path('steps') as Schema.Types.DocumentArray;\nsteps.discriminator('mail', mailStep());\nexport const Plan = model('Plan', planSchema);",
  }, ['Plan objectid v- c- u-: name String?', 'part Mail objectid v- c- u-: url String?']],
  ["somebody else's Schema", { 'a.ts': "import { Schema } from 'prosemirror-model';\nexport const userSchema = new Schema({ nodes: { type: String } });" }, []],
  ["somebody else's model", { 'a.ts': "import 'mongoose';\nexport const User = tf.model('User', { email: String });" }, []],
])('%s', (_, tree, expected) => {
  expect(read(tree)).toEqual(expected);
});

const GOOSE = "import { prop, modelOptions, getModelForClass, Ref } from '@typegoose/typegoose';\nimport { TimeStamps } from '@typegoose/typegoose/lib/defaultClasses';\n";

test.each<[string, string, string[]]>([
  ['NestJS', `${NEST}@Schema({ timestamps: true, collection: 'people' })\nexport class User extends Document {\n  @Prop({ required: true }) email: string;\n  @Prop() age?: number;\n  @Prop([String]) tags: string[];\n  note: string;\n}\nexport const UserSchema = SchemaFactory.createForClass(User);`,
    ['User in people objectid v- c+ u+: email string, age number?, tags string[]?']],
  ['a part by its class, its schema, its type', `${NEST}@Schema()\nclass Geo { @Prop() lat: number }\nconst GeoSchema = SchemaFactory.createForClass(Geo);\n@Schema()\nexport class User {\n  @Prop({ type: Geo }) a: Geo;\n  @Prop({ type: [GeoSchema] }) b: Geo[];\n  @Prop() c: Geo;\n}`,
    ['User objectid v- c- u-: a Geo?@, a.lat number? of Geo, b Geo[]?@, b.lat number? of Geo, c Geo?@, c.lat number? of Geo', 'part Geo objectid v- c- u-: lat number?']],
  ['a reference', `${NEST}import mongoose from 'mongoose';\n@Schema()\nexport class Cat { @Prop({ type: mongoose.Schema.Types.ObjectId, ref: 'User' }) owner: User }`, ['Cat objectid v- c- u-: owner User?@']],
  ['a base', `${NEST}class Base { @Prop({ type: String, default: () => crypto.randomUUID() }) _id: string }\n@Schema({ optimisticConcurrency: true })\nexport class Cat extends Base { @Prop() name: string }`,
    ['Cat uuid v+ c- u-: name string?, _id string of Base', 'part Base uuid v- c- u-: _id string']],
  ['a base with a decorator, of which no schema is made', `${NEST}@Schema()\nexport class BaseEntity { @Prop({ default: Date.now }) created: Date }`, ['part BaseEntity objectid v- c+ u-: created Date?']],
  ['the same, with a schema', `${NEST}@Schema()\nexport class BaseEntity { @Prop() note: string }\nexport const schema = SchemaFactory.createForClass(BaseEntity);`, ['BaseEntity objectid v- c- u-: note string?']],
  ['shared options, a plugin', `${NEST}import { updateIfCurrentPlugin } from 'mongoose-update-if-current';\nconst options = { timestamps: true };\n@Schema(options)\nexport class Cat { @Prop() name: string }\nexport const CatSchema = SchemaFactory.createForClass(Cat);\nCatSchema.plugin(updateIfCurrentPlugin);`,
    ['Cat objectid v+ c+ u+: name string?']],
  ['typegoose', `${GOOSE}@modelOptions({ schemaOptions: { timestamps: true, collection: 'cats' } })\nclass Cat {\n  @prop({ type: () => String, required: true }) public name!: string;\n  @prop({ ref: () => User }) public owner?: Ref<User>;\n}\nexport const CatModel = getModelForClass(Cat);`,
    ['Cat in cats objectid v- c+ u+: name string, owner Ref<User>?@']],
  ['typegoose with its base of dates', `${GOOSE}class Tag {\n  @prop() label: string }\nclass Cat extends TimeStamps {\n  @prop({ type: () => [Tag] }) tags: Tag[] }\nexport const CatModel = getModelForClass(Cat);`,
    ['Cat objectid v- c+ u+: tags Tag[]?@, tags.label string? of Tag', 'part Tag objectid v- c- u-: label string?']],
  ['a typegoose class that nothing makes a model of', `${GOOSE}export class Cat {\n  @prop() name: string }`, ['part Cat objectid v- c- u-: name string?', 'note 3 whether a class with props is a model is said in no place that was read']],
  ["somebody else's decorators", "import { Prop, Schema } from '@acme/forms';\n@Schema() export class Thing { @Prop() name: string }", []],
])('%s', (_, source, expected) => {
  expect(read({ 'a.ts': source })).toEqual(expected);
});

test('a path lies where its name is written', () => {
  const { entities } = projectOf({
    'shared.ts': 'export const audit = {\n  by: String,\n};',
    'a.ts': `${MONGOOSE}import { audit } from './shared';\nexport const userSchema = new Schema({\n  email: String,\n  ...audit,\n});`,
  }).model();
  expect(entities.flatMap(({ range, fields }) => [`a.ts:${range.start.line}:${range.start.column}`, ...fields.map(({ file, range: at }) => `${file}:${at.start.line}:${at.start.column}`)]))
    .toEqual(['a.ts:3:13', 'a.ts:4:2', 'shared.ts:2:2'].map((place) => place.replace(/:(\d+)$/, (_, column: string) => `:${Number(column) + 1}`)));
});

test.each<[string, string, boolean]>([
  ['a date with a default', '{ email: String, at: { type: Date, default: Date.now, expires: 3600 } }', true],
  ['in words', "{ email: String, at: { type: Date, default: Date.now, expires: '7 days' } }", true],
  ['later than a request may wait', "{ email: String, at: { type: Date, default: Date.now, expires: '90d' } }", false],
  ['a date that may be any', '{ email: String, at: { type: Date, expires: 3600 } }', false],
  ['at the date itself', '{ email: String, at: { type: Date, default: Date.now, expires: 0 } }', false],
  ['never', '{ email: String, at: { type: Date, default: Date.now } }', false],
])('deletes rows by itself: %s', (_, paths, expected) => {
  expect(projectOf({ 'a.ts': `${MONGOOSE}export const a = new Schema(${paths});` }).model().entities.map(({ expires }) => expires ?? false)).toEqual([expected]);
});

test.each<[string, string, boolean]>([
  ['of creation', 'a.index({ createdAt: 1 }, { expireAfterSeconds: 86400 });', true],
  ['in words of a package', "a.index({ createdAt: 1 }, { expireAfterSeconds: ms('7d') / 1000 });", true],
  ['in words that say later than a request may wait', "a.index({ createdAt: 1 }, { expireAfterSeconds: ms('90d') / 1000 });", false],
  ['computed', 'a.index({ createdAt: 1 }, { expireAfterSeconds: 60 * 60 * 24 });', true],
  ['of another date', 'a.index({ lastSeen: 1 }, { expireAfterSeconds: 86400 });', false],
  ['of two fields', 'a.index({ createdAt: 1, email: 1 }, { expireAfterSeconds: 86400 });', false],
  ['that only finds', 'a.index({ createdAt: 1 });', false],
])('deletes rows by an index %s', (_, statement, expected) => {
  expect(projectOf({ 'a.ts': `${MONGOOSE}export const a = new Schema({ email: String, lastSeen: Date }, { timestamps: true });\n${statement}` }).model().entities.map(({ expires }) => expires ?? false)).toEqual([expected]);
});
