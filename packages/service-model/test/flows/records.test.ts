import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** Which records each function's calls are about, as `find: User`. */
function touched(tree: Tree): string[] {
  const project = projectOf(tree);
  return project.flows(project.model()).filter(({ calls }) => calls.some(({ records }) => records.length > 0))
    .map(({ name, calls }) => `${name}: ${[...new Set(calls.flatMap(({ records }) => records))].join(', ')}`);
}

const USER = "import { Column, Entity } from 'typeorm';\n@Entity() export class User { @Column() email: string }\n@Entity() export class Plan { @Column() name: string }";
const nest = (code: string): Tree => ({ 'user.ts': USER, 'app.ts': `import { Controller, Get } from '@nestjs/common';\nimport { InjectRepository } from '@nestjs/typeorm';\nimport { DataSource, EntityManager, Repository } from 'typeorm';\nimport { Plan, User } from './user';\n${code}` });
const controller = (body: string, before = ''): string => `${before}@Controller('x') export class X { ${body} }`;

const typeorm: Readonly<Record<string, readonly [code: string, expected: readonly string[]]>> = {
  'an injected repository': [controller("constructor(@InjectRepository(User) private users: Repository<User>) {} @Get() all() { return this.users.find(); }"), ['X.all: User']],
  'a repository of the company’s own': [controller("constructor(private users: Users) {} @Get() all() { return this.users.find(); }", 'class Users extends Repository<User> {}\n'), ['X.all: User']],
  'a base of the company’s own': [
    controller('constructor(private users: Users) {} @Get() all() { return this.users.list(); }', 'class Crud<T> { constructor(protected store: Repository<T>) {} list() { return this.store.find(); } }\nclass Users extends Crud<User> {}\n'),
    ['X.all: User'],
  ],
  'a method that the company’s own class adds to its base': [
    controller('constructor(private users: Users) {} @Get() all() { return this.users.label(); }', "class Crud<T> { constructor(protected store: Repository<T>) {} }\nclass Users extends Crud<User> { label() { return 'users'; } }\n"),
    [],
  ],
  'an entity manager': [controller('constructor(private manager: EntityManager) {} @Get() all() { return this.manager.find(Plan); }'), ['X.all: Plan']],
  'a query builder': [controller("constructor(private source: DataSource) {} @Get() all() { return this.source.createQueryBuilder().select().from(User, 'u').getMany(); }"), ['X.all: User']],
  'what is not stored': [controller('constructor(private cache: Map<string, User>) {} @Get() all() { return this.cache.get(User.name); }'), []],
};

test.each(Object.entries(typeorm))('TypeORM: %s', (_, [code, expected]) => {
  expect(touched(nest(code))).toEqual(expected);
});

const EXPRESS = "import express from 'express';\nconst app = express();\n";

const others: Readonly<Record<string, readonly [tree: Tree, expected: readonly string[]]>> = {
  'Prisma: a client': [
    {
      'schema.prisma': 'model User {\n id Int @id\n email String\n}\nmodel OrderItem {\n id Int @id\n}',
      'app.ts': `${EXPRESS}import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\napp.get('/a', function one() { return prisma.user.findMany(); });\napp.get('/b', function two() { return prisma.orderItem.findMany(); });\napp.get('/c', function three() { return prisma.$disconnect(); });`,
    },
    ['one: User', 'two: OrderItem'],
  ],
  'Prisma: a context whose type is not followed': [
    {
      'schema.prisma': 'model User {\n id Int @id\n email String\n}',
      'app.ts': `${EXPRESS}app.get('/a', function one(ctx: any) { return ctx.prisma.user.findMany(); });\napp.get('/b', function two(ctx: any) { return ctx.cache.user.findMany(); });`,
    },
    ['one: User'],
  ],
  'Drizzle: select and query': [
    {
      'schema.ts': "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const users = pgTable('users', { email: text() });\nexport const plans = pgTable('plans', { name: text() });",
      'app.ts': `${EXPRESS}import { drizzle } from 'drizzle-orm/node-postgres';\nimport { plans, users } from './schema';\nconst db = drizzle('');\napp.get('/a', function one() { return db.select().from(users); });\napp.get('/b', function two() { return db.query.plans.findMany(); });\napp.get('/c', function three() { return Promise.all([users]); });`,
    },
    ['one: users', 'two: plans'],
  ],
  'Mongoose: a model, and an injected one': [
    {
      'user.ts': "import { Schema, model } from 'mongoose';\nexport const User = model('User', new Schema({ email: String }));",
      'app.ts': `${EXPRESS}import { User } from './user';\napp.get('/a', function one() { return User.findOne(); });\napp.get('/b', function two() { return [User].find(Boolean); });`,
      'nest.ts': "import { Controller, Get } from '@nestjs/common';\nimport { InjectModel } from '@nestjs/mongoose';\nimport { Model } from 'mongoose';\n@Controller('x') export class X { constructor(@InjectModel('User') private people: Model<unknown>) {} @Get() all() { return this.people.find(); } }",
    },
    ['one: User', 'X.all: User'],
  ],
  'Knex: a table': [
    {
      'user.ts': "import { Column, Entity } from 'typeorm';\n@Entity('users') export class User { @Column() email: string }",
      'app.ts': `${EXPRESS}import knex from 'knex';\nconst db = knex({});\napp.get('/a', function one() { return db('users').select(); });\napp.get('/b', function two() { return db('plans').select(); });\napp.get('/c', function three() { return String('users').trim(); });`,
    },
    ['one: User'],
  ],
  'Sequelize: an active record': [
    {
      'user.ts': "import { Column, Model, Table } from 'sequelize-typescript';\n@Table export class User extends Model { @Column email: string }\nexport class Plain { static findAll() { return []; } }",
      'app.ts': `${EXPRESS}import { Plain, User } from './user';\napp.get('/a', function one() { return User.findAll(); });\napp.get('/b', function two() { return Plain.findAll(); });`,
    },
    ['one: User'],
  ],
};

test.each(Object.entries(others))('%s', (_, [tree, expected]) => {
  expect(touched(tree)).toEqual(expected);
});

test('what a call leads to in other files is followed, to its end', () => {
  const project = projectOf({
    'app.ts': `${EXPRESS}import { first } from './first';\napp.get('/a', function handler() { return first(); });`,
    'first.ts': "import { second } from './second';\nexport const first = () => second();",
    'second.ts': 'export const second = () => 1;',
    'apart.ts': 'export const apart = () => 2;',
  });
  expect(project.flows(project.model()).map(({ name, file, calls }) => [name, file, calls.map(({ to }) => to?.name)])).toEqual([
    ['handler', 'app.ts', ['first']],
    ['first', 'first.ts', ['second']],
    ['second', 'second.ts', []],
  ]);
});
