import { expect, test } from 'vitest';
import { entitiesOf } from '../projectOf.ts';

/** `name stated/typed`, and whether an option can be put beside it. */
const said = (text: string, file = 'a.ts') => entitiesOf({ [file]: text }).model().entities.flatMap(({ fields }) => fields.flatMap(({ name, nullability }) =>
  (nullability ? [`${name} ${nullability.stated}/${nullability.typed}${nullability.typedNull ? ' null' : ''}${nullability.inferred ? ' inferred' : ''}${nullability.stateAt ? ' +' : ''}`] : [])));

const typeorm = (members: string) => `import { Column, DeleteDateColumn, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';\n@Entity() export class A { @PrimaryGeneratedColumn() id: number; @VersionColumn() version: number; ${members} }`;

test.each<[string, string, string[]]>([
  ['what is stated', typeorm("@Column('text', { nullable: true }) a: string; @Column('text', { nullable: false }) b: string | null; @Column('text', { nullable: isNull }) c: string;"), ['a yes/no +', 'b no/yes null +', 'c unknown/no +']],
  ['what is not', typeorm("@Column() a: string; @Column(options) b: string; @Column('text') c?: string;"), ['a unstated/no inferred +', 'b unknown/no inferred', 'c unstated/yes +']],
  ['types', typeorm("@Column('text') a: 'x' | 'y'; @Column('text') b: State; @Column('text') c: Item[]; @Column('text') d; @Column('text') e: Maybe<string>; @Column('text') f: Record<string, null>; @Column('text') g: any; @Column('text') h: string | undefined;"),
    ['a unstated/no +', 'b unstated/unknown +', 'c unstated/no +', 'd unstated/unknown +', 'e unstated/unknown +', 'f unstated/no +', 'g unstated/unknown +', 'h unstated/yes +']],
  ['relations with a key of their own', typeorm('@ManyToOne(() => A) a: A; @OneToOne(() => A) @JoinColumn() b: A; @OneToOne(() => A) c: A; @OneToMany(() => A, (one) => one.a) d: A[];'), ['a unstated/unknown +', 'b unstated/unknown +']],
  ['a date of deletion', typeorm('@DeleteDateColumn() a: Date; @DeleteDateColumn({ nullable: false }) b: Date;'), ['a implied/no +', 'b no/no inferred +']],
  ['another mapper', `const Schema = (options: object) => () => undefined;\n${typeorm('@Schema({ required: false }) @Column() a: string;')}`, ['a unknown/no inferred +']],
  ['MikroORM', "import { Entity, PrimaryKey, Property } from '@mikro-orm/core';\n@Entity() export class A { @PrimaryKey() id!: string; @Property({ version: true }) v!: number; @Property() a!: string; @Property() b?: string; @Property({ type: 'text', nullable: true }) c!: string; }", ['a unstated/no inferred +', 'b unknown/yes inferred +', 'c yes/no +']],
  ['sequelize-typescript', "import { AllowNull, Column, CreatedAt, DataType, Model, PrimaryKey, Table } from 'sequelize-typescript';\n@Table export class A extends Model { @PrimaryKey @Column id: string; @CreatedAt made: Date; @Column a: string; @AllowNull @Column(DataType.TEXT) b: string; @AllowNull(false) @Column b2: string; @Column({ type: DataType.TEXT, allowNull: false }) c: string | null; @Column({ type: DataType.TEXT }) d: string; }", ['a unstated/no inferred', 'b yes/no', 'b2 no/no inferred', 'c no/yes null +', 'd unstated/no +']],
  ['Sequelize', "import { DataTypes, Sequelize } from 'sequelize';\nimport { text } from './own';\nconst sequelize = new Sequelize();\nconst shared = { type: DataTypes.TEXT };\nsequelize.define('A', { id: { type: DataTypes.UUID, primaryKey: true }, a: DataTypes.TEXT, b: { type: DataTypes.TEXT }, c: { type: DataTypes.TEXT, allowNull: false }, d: shared, e: text(), createdAt: DataTypes.DATE });", ['a unstated/unknown', 'b unstated/unknown +', 'c no/unknown +', 'd unstated/unknown', 'e unknown/unknown']],
  ['Mongoose', "import { model, Schema } from 'mongoose';\nmodel('A', new Schema({ a: String, b: { type: String }, c: { type: String, required: true }, d: [String], e: { f: Number }, createdAt: Date, g: { type: String, required: [false, 'x'] } }));", ['a unstated/unknown', 'b unstated/unknown +', 'c no/unknown +', 'e.f unstated/unknown', 'g unknown/unknown +']],
  ['NestJS with Mongoose', "import { Prop, Schema } from '@nestjs/mongoose';\n@Schema() export class A { @Prop() a: string; @Prop({ type: String, required: true }) b: string | null; @Prop() tags: string[]; @Prop([String]) more: string[]; }", ['a unstated/no inferred +', 'b no/yes null +']],
  ['Objection', "import { Model } from 'objection';\nexport class A extends Model { static tableName = 'a'; a!: string; b!: string | null; c!: string; static jsonSchema = { type: 'object', required: ['b'], properties: { a: { type: ['string', 'null'] }, b: { type: 'string' }, c: { type: 'string' } } }; }", ['a yes/no', 'b no/yes null']],
  ['Drizzle', "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const a = pgTable('a', { b: text(), c: text().notNull() });", []],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('Prisma says it by its syntax', () => {
  expect(said('model A {\n  id String @id\n  b String?\n}', 'schema.prisma')).toEqual([]);
});
