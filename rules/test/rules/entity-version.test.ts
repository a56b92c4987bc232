import { runRuleTable } from '../support/runRuleTable.ts';

const remedy = '`@VersionColumn() version: number`';
const migration = ', with a migration for its column';
const missing = (entity: string) => ({ messageId: 'missing', data: { entity, remedy, migration } }) as const;

const base = (version: string) => `
import { Column, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
export abstract class Base {
  @PrimaryGeneratedColumn('uuid') id: string;
  ${version}
}
`;

const subclass = (from: string, name: string) => `
import { Column, Entity } from 'typeorm';
import { Base } from '${from}';
@Entity() export class ${name} extends Base { @Column() total: string; }
`;

const own = (name: string, version: string) => `
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
@Entity() export class ${name} {
  @PrimaryGeneratedColumn('uuid') id: string;
  ${version}
}
`;

/** A package as tsc compiles and npm installs it: types without decorators, decorators in the JavaScript. */
const installed = (version: string) => ({
  'node_modules/@acme/entities/package.json': JSON.stringify({
    name: '@acme/entities',
    version: '1.0.0',
    main: 'index.js',
    types: 'index.d.ts',
    peerDependencies: { typeorm: '^0.3.0' },
  }),
  'node_modules/@acme/entities/index.d.ts': 'export declare abstract class Base { id: string; version: number; }',
  'node_modules/@acme/entities/index.js': `"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) { return desc; };
Object.defineProperty(exports, "__esModule", { value: true });
exports.Base = void 0;
const typeorm_1 = require("typeorm");
class Base {
}
exports.Base = Base;
__decorate([
    (0, typeorm_1.PrimaryGeneratedColumn)("uuid")
], Base.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.${version})()
], Base.prototype, "version", void 0);
`,
});

const alias = `
import { Entity } from 'typeorm';
export function Persisted(table: string) { return Entity(table); }
`;

const aliased = (name: string, version: string) => `
import { PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Persisted } from './persisted';
@Persisted('orders') export class ${name} {
  @PrimaryGeneratedColumn('uuid') id: string;
  ${version}
}
`;

const prisma = (name: string, version: string) => `model ${name} {\n  id String @id @default(uuid())\n  ${version}\n}\n`;

const waiverFor = (entity: string, expires = '9999-12-31') => ({
  waivers: [{ guideline: 'entity-version', match: { entity }, owner: 'team-orders', reason: 'append only', expires }],
});

runRuleTable({
  id: 'entity-version',
  valid: [
    { name: 'a class that is no entity', code: 'export class Order { version: number; }' },
    { name: 'an Entity of another library', code: `import { Entity } from 'aframe';\n@Entity() export class Order { id: string; }` },
    { name: 'a base class that can not be found: unknown abstains', code: subclass('@acme/not-installed', 'Order') },
    { name: 'an entity in a test', file: 'src/order.spec.ts', code: own('Order', '') },
    { name: 'a link of two, which says nothing else', file: 'prisma/schema.prisma', code: 'model TagOnPost {\n  postId String\n  tagId String\n  @@id([postId, tagId])\n}\n' },
    { name: 'a log, whose rows are written once', file: 'prisma/schema.prisma', code: 'model AuditLog {\n  id String @id @default(uuid())\n  createdAt DateTime @default(now())\n  action String\n}\n' },
    { name: 'the sessions of Auth.js, which it writes itself', file: 'prisma/schema.prisma', code: 'model Session {\n  id String @id @default(uuid())\n  sessionToken String\n  userId String\n  expires DateTime\n}\n' },
    { name: 'a template of schemas', file: 'prisma/template.prisma', code: prisma('Order', '') },
    { name: 'a script beside the service', file: 'scripts/order.ts', code: own('Order', '') },
    { name: 'a generated file', code: `/* @generated */${own('Order', '')}` },
  ],
  invalid: [
    {
      name: 'a table of nobody else, not one that a library prescribes',
      file: 'prisma/schema.prisma',
      code: 'model «traces» {\n  id String @id\n  name String\n}\n',
      errors: [{ messageId: 'missing', data: { entity: 'traces', remedy: '`version Int @default(1)`, and compare and count it up in each update', migration } }],
      twin: { code: 'model mastra_traces {\n  id String @id\n  name String\n}\n' },
    },
    {
      name: 'what is counted up beside other things, not a tally of what its key names',
      file: 'prisma/schema.prisma',
      code: 'model «DailyStats» {\n  id String @id\n  link String\n  clicks Int\n}\n',
      errors: [{ messageId: 'missing', data: { entity: 'DailyStats', remedy: '`version Int @default(1)`, and compare and count it up in each update', migration } }],
      twin: { code: 'model DailyStats {\n  link String\n  day DateTime\n  clicks Int\n  @@id([link, day])\n}\n' },
    },
    {
      name: 'a row of another row that says two things, not an item of its list',
      file: 'prisma/schema.prisma',
      code: 'model «Recipient» {\n  id String @id\n  email String\n  name String\n  shareId String\n  share Share @relation(fields: [shareId], references: [id])\n}\n',
      errors: [{ messageId: 'missing', data: { entity: 'Recipient', remedy: '`version Int @default(1)`, and compare and count it up in each update', migration } }],
      twin: { code: 'model Recipient {\n  id String @id\n  email String\n  shareId String\n  share Share @relation(fields: [shareId], references: [id])\n}\n' },
    },
    {
      name: 'a collection of NestJS, not the base class of others',
      code: `import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';\n@Schema() export class «BaseOrder» { @Prop() note: string }\nexport const BaseOrderSchema = SchemaFactory.createForClass(BaseOrder);`,
      errors: [{ messageId: 'missing', data: { entity: 'BaseOrder', remedy: '`optimisticConcurrency: true` to the options of its schema, so that its version key is compared with every save, and no `versionKey: false`', migration: '' } }],
      twin: { code: `import { Prop, Schema } from '@nestjs/mongoose';\n@Schema() export class BaseOrder { @Prop() note: string }` },
    },
    {
      name: 'of a service, not of what sets a container up',
      code: own('«Order»', ''),
      errors: [missing('Order')],
      twin: { file: 'docker/wait4/order.ts', code: own('Order', '') },
    },
    {
      name: 'an entity of its own',
      code: own('«Order»', ''),
      errors: [missing('Order')],
      twin: { code: own('Order', '@VersionColumn() version: number;') },
    },
    {
      name: 'a version that only looks like one',
      code: own('«Order»', '@Column() version: number;').replace('VersionColumn,', ''),
      errors: [missing('Order')],
      twin: { code: own('Order', '@VersionColumn() version: number;') },
    },
    {
      name: 'a base class in another file',
      code: subclass('./base', '«Order»'),
      files: { 'src/base.ts': base('') },
      errors: [missing('Order')],
      twin: { code: subclass('./base', 'Order'), files: { 'src/base.ts': base('@VersionColumn() version: number;') } },
    },
    {
      name: 'a base class behind a barrel',
      code: subclass('./lib', '«Order»'),
      files: { 'src/lib/index.ts': `export * from './base';`, 'src/lib/base.ts': base('') },
      errors: [missing('Order')],
      twin: {
        code: subclass('./lib', 'Order'),
        files: { 'src/lib/index.ts': `export * from './base';`, 'src/lib/base.ts': base('@VersionColumn() version: number;') },
      },
    },
    {
      name: 'a base class of an installed package',
      code: subclass('@acme/entities', '«Order»'),
      files: installed('Column'),
      errors: [missing('Order')],
      twin: { code: subclass('@acme/entities', 'Order'), files: installed('VersionColumn') },
    },
    {
      name: 'a decorator of the company that wraps Entity',
      code: aliased('«Order»', ''),
      files: { 'src/persisted.ts': alias },
      errors: [missing('Order')],
      twin: { code: aliased('Order', '@VersionColumn() version: number;'), files: { 'src/persisted.ts': alias } },
    },
    {
      name: 'two in a file, after characters that are two code units wide',
      code: own('«Order»', '') + own('/* 😀 é */ «Item»', '').replace(/^.*import.*$/m, ''),
      errors: [missing('Order'), missing('Item')],
      twin: { code: own('Order', '@VersionColumn() v: number;') + own('/* 😀 é */ Item', '@VersionColumn() v: number;').replace(/^.*import.*$/m, '') },
    },
    {
      name: 'lines that end in CR LF',
      code: own('«Order»', '').replaceAll('\n', '\r\n'),
      errors: [missing('Order')],
      twin: { code: own('Order', '@VersionColumn() version: number;').replaceAll('\n', '\r\n') },
    },
    {
      name: 'a byte order mark',
      code: `\uFEFF${own('«Order»', '')}`,
      errors: [missing('Order')],
      twin: { code: `\uFEFF${own('Order', '@VersionColumn() version: number;')}` },
    },
    {
      name: 'JavaScript',
      file: 'src/order.js',
      code: `import { Entity } from 'typeorm';\n@Entity() export class «Order» {}`,
      errors: [missing('Order')],
      twin: { code: `import { Entity, VersionColumn } from 'typeorm';\n@Entity() export class Order { @VersionColumn() version; }` },
    },
    {
      name: 'a model of Prisma',
      file: 'prisma/schema.prisma',
      code: prisma('«Order»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'Order', remedy: '`version Int @default(1)`, and compare and count it up in each update', migration } }],
      twin: { code: prisma('Order', 'version Int @default(1)') },
    },
    {
      name: 'a waiver for another entity',
      code: own('«Order»', ''),
      policy: waiverFor('Invoice'),
      errors: [missing('Order')],
      twin: { code: own('Order', ''), policy: waiverFor('Order') },
    },
    {
      name: 'a waiver that has expired',
      code: own('«Order»', ''),
      policy: waiverFor('Order', '2020-01-31'),
      errors: [missing('Order')],
      twin: { code: own('Order', ''), policy: waiverFor('Order', '9999-12-31') },
    },
    {
      name: 'an entity that the policy does not govern',
      code: own('«Order»', ''),
      policy: { services: [{ name: 'shop', path: '.', profile: 'nilometer', governed: ['Order'] }] },
      errors: [missing('Order')],
      twin: { code: own('Order', ''), policy: { services: [{ name: 'shop', path: '.', profile: 'nilometer', governed: ['Invoice'] }] } },
    },
  ],
});
