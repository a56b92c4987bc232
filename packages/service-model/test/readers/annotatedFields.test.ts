import { expect, test } from 'vitest';
import { entitiesOf } from '../projectOf.ts';

const IMPORT = "import { DataSubject, NotPII, PII } from '@nilometer/platform';\n";

/** Fields on which something is decided: `email pii user.contact.email`, `id subject`. */
const decided = (file: string, text: string) => entitiesOf({ [file]: text }).model().entities.flatMap(({ fields }) => fields.flatMap(({ name, annotated, annotatedCategory, dataSubject }) => {
  const said = [...(annotated === 'none' ? [] : [annotated]), ...(annotatedCategory ? [annotatedCategory] : []), ...(dataSubject ? ['subject'] : [])];
  return said.length > 0 ? [`${name} ${said.join(' ')}`] : [];
}));

const ALL = ['id subject', 'email pii user.contact.email', 'phone notPii'];
const DECORATED = (column: string) => `@DataSubject() ${column} id: string; @PII({ category: 'user.contact.email' }) ${column} email: string; @NotPII('ours') ${column} phone: string; ${column} other: string;`;
const COMMENTED = (value: string) => `\n// @dataSubject\nid: ${value},\n/** @pii(user.contact.email) */\nemail: ${value},\n// Of our help desk.\n// @notPii(ours)\nphone: ${value},\nother: ${value},\n`;

test.each<[string, string, string]>([
  ['TypeORM', 'a.ts', `${IMPORT}import { Column, Entity } from 'typeorm';\n@Entity() class A { ${DECORATED('@Column()')} }`],
  ['an entity schema of TypeORM', 'a.ts', `import { EntitySchema } from 'typeorm';\nexport const A = new EntitySchema({ name: 'A', columns: {${COMMENTED("{ type: 'text', primary: true }")}} });`],
  ['MikroORM', 'a.ts', `${IMPORT}import { Entity, Property } from '@mikro-orm/core';\n@Entity() class A { ${DECORATED('@Property()')} }`],
  ['an entity schema of MikroORM', 'a.ts', `import { EntitySchema } from '@mikro-orm/core';\nexport const A = new EntitySchema({ name: 'A', properties: {${COMMENTED("{ type: 'text' }")}} });`],
  ['sequelize-typescript', 'a.ts', `${IMPORT}import { Column, Model, Table } from 'sequelize-typescript';\n@Table class A extends Model { ${DECORATED('@Column')} }`],
  ['Sequelize', 'a.js', `const { DataTypes, Sequelize } = require('sequelize');\nconst sequelize = new Sequelize();\nsequelize.define('A', {${COMMENTED('DataTypes.TEXT')}});`],
  ['NestJS with Mongoose', 'a.ts', `${IMPORT}import { Prop, Schema } from '@nestjs/mongoose';\n@Schema() class A { ${DECORATED('@Prop()')} }`],
  ['Mongoose', 'a.ts', `import { model, Schema } from 'mongoose';\nexport const A = model('A', new Schema({${COMMENTED('{ type: String }')}}));`],
  ['Drizzle', 'a.ts', `import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const a = pgTable('a', {${COMMENTED('text()')}});`],
  ['Objection', 'a.ts', `${IMPORT}import { Model } from 'objection';\nclass A extends Model { static tableName = 'a'; ${DECORATED('')} }`],
  ['a schema of Objection', 'a.js', `const { Model } = require('objection');\nclass A extends Model { static get tableName() { return 'a'; } static get jsonSchema() { return { type: 'object', properties: {${COMMENTED("{ type: 'string' }")}} }; } }`],
  ['Prisma', 'schema.prisma', 'model A {\n  /// @dataSubject\n  id String @id\n  /// @pii(user.contact.email)\n  email String\n  phone String /// @notPii(ours)\n  other String\n}'],
])('%s', (_, file, text) => {
  expect(decided(file, text)).toEqual(ALL);
});

test('a field may be both, and a relation may be whom it is about', () => {
  const both = `${IMPORT}import { Column, Entity, ManyToOne } from 'typeorm';\n@Entity() class A { @DataSubject() @PII({ category: 'user.contact.email' }) @Column() email: string; }\n@Entity() class B { @DataSubject() @ManyToOne(() => A) a: A; }`;
  expect(decided('a.ts', both)).toEqual(['email pii user.contact.email subject', 'a subject']);
  expect(decided('schema.prisma', 'model A {\n  email String @id /// @pii(user.contact.email) @dataSubject\n}')).toEqual(['email pii user.contact.email subject']);
});
