import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSchema } from '../src/readers/prisma/parseSchema.ts';
import { projectOf } from './projectOf.ts';

const SEEDS = [
  "import { Entity, Column, PrimaryGeneratedColumn } from 'typeorm';\nexport const X = (a) => Entity(a);\n@X('t') export class Thing<T> extends Mix(Base)<T> { @PrimaryGeneratedColumn('uuid') id: string; @Column(() => Sub) sub?: Sub | null = null }",
  "var __decorate = 1; const typeorm_1 = require('typeorm'); let A = class A {}; __decorate([(0, typeorm_1.Column)({ nullable: true })], A.prototype, 'x', void 0); A = __decorate([(0, typeorm_1.Entity)()], A); exports.A = A; module.exports = { A };",
  "export default class extends Base { @Version() static ['x'] = 1; #p; accessor y = 2; [k: string]: unknown }\nexport * as ns from './x'; import k = require('moment');",
  "import { pgTable, uuid, varchar } from 'drizzle-orm/pg-core';\nconst times = { at: varchar('at').$defaultFn(() => now()) };\nexport const users = pgTable('users', (t) => ({ id: uuid('id').primaryKey().defaultRandom(), email: varchar('email', { length: 9 }).notNull(), ...times }), (t) => [primaryKey({ columns: [t.id] })]);\nawait db.insert(users).values({}); await db.update(users).set({ ...x });",
  "import mongoose, { Schema } from 'mongoose';\nconst Sub = new Schema({ a: [String] }, { _id: false });\nconst UserSchema = new Schema({ email: { type: String, required: true }, sub: Sub, n: { m: [{ k: Number }] } }, { timestamps: true });\nUserSchema.plugin(p).add({ x: Date });\nexport const User = mongoose.model('User', UserSchema);\nawait User.updateOne({ a }, { $set: { b } }); await new User({}).save();",
  "const { DataTypes, Model } = require('sequelize');\nmodule.exports = (sequelize, T) => { class A extends Model { static associate(m) { this.hasMany(m.B); } } A.init({ id: { type: T.UUID, primaryKey: true }, n: DataTypes.STRING(2) }, { sequelize, paranoid: true, version: true }); return A; };",
  "import express, { Router } from 'express';\nimport { z } from 'zod';\nimport axios from 'axios';\nconst body = z.object({ email: z.string().email().optional(), a: z.array(z.object({ b: z.number() })) }).extend({ c: z.date() });\nconst router = Router();\nrouter.use(auth).route('/x/:id').get(wrap(async (req, res) => { console.log(`user ${req.body.email}`, { ...req.query }); await axios.get(`${BASE}/x`); })).delete('/me', validate(body), Users.remove.bind(Users));\nexport default express().use('/api', [auth, router]);",
  "import { Controller, Get, UseGuards, Body } from '@nestjs/common';\nimport { Kafka } from 'kafkajs';\nimport { createHash } from 'node:crypto';\n@Controller({ path: 'users', version: '1' }) @UseGuards(G) export class C extends Crud<User> { private readonly log = new Logger(C.name); constructor(private readonly kafka = new Kafka({}).producer(), private repo: Repository<User>) { super(repo); }\n  @Get([':id', 'x']) async one(@Body() dto: Dto) { this.log.warn(dto.email + createHash('sha1').update(dto.email)); await this.kafka.send({ topic: `${T.A}.b`, messages: [] }); return this.repo.createQueryBuilder('u').update(User).set({}).execute(); } }",
  "exports.up = async (knex) => { await knex.schema.createTable('users', (t) => { t.increments('id').primary(); t.string('a', 2).notNullable(); t.timestamps(); }).alterTable('x', function (t) { t.dropColumn('b'); }); await knex.raw(`insert into a (b) values (${c})`); };\nexports.down = (knex) => knex.schema.dropTable('users');",
];
const SCHEMA = 'model User {\n  id String @id @default(uuid()) @map("x")\n  posts Post[]\n  /// doc\n  @@index([a, b(sort: Desc)])\n}\nenum Role { A B }\ntype T { x Unsupported("y")? }';

/** A text with a piece cut out, doubled, or replaced by any other. */
const mutated = (seeds: readonly string[]) =>
  fc.tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(80), fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('@', '{', '}', '(', ')', '"', '\n', 'class ', '`', '\uFEFF', '\uD800')))
    .map(([seed, at, length, put]) => {
      const start = at % seed.length;
      return seed.slice(0, start) + put + seed.slice(start + length);
    });

test('any text gives a model or a located note, never a throw', () => {
  const project = projectOf({});
  fc.assert(fc.property(fc.oneof(mutated(SEEDS), fc.string({ unit: 'binary' })), fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.d.ts', 'package.json'), (text, file) => {
    const { entities, carriers, behaviours, tables, unparsed, notJudged } = project.modelOfFile(file, text);
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
    for (const { line, reason } of [...unparsed, ...notJudged]) expect(line >= 1 && line <= lines && reason !== '').toBe(true);
    for (const { range } of [...behaviours, ...tables, ...tables.flatMap(({ columns }) => columns)]) {
      expect(range.start.offset <= range.end.offset && range.end.offset <= text.length).toBe(true);
    }
    for (const { range, name } of [...entities, ...carriers]) {
      expect(range.end.offset).toBeLessThanOrEqual(text.length);
      expect(name).not.toBe('');
    }
  }), { numRuns: 600 });
});

test('any schema gives models whose places hold their names', () => {
  fc.assert(fc.property(fc.oneof(mutated([SCHEMA]), fc.string({ unit: 'binary' })), (text) => {
    const { models } = parseSchema(text);
    for (const { name, range, fields } of models) {
      expect(text.slice(range.start.offset, range.end.offset)).toBe(name);
      for (const field of fields) expect(text.slice(field.range.start.offset, field.range.end.offset)).toBe(field.name);
    }
  }), { numRuns: 1000 });
});
