import { expect, test } from 'vitest';
import { entitiesOf, projectOf, type Tree } from '../projectOf.ts';

/** Carriers in short: name, then fields with type, `?` where they may be empty. */
const seen = (tree: Tree) => projectOf(tree).model().entities.filter(({ orm }) => orm === 'dto').map(({ name, persisted, fields }) =>
  `${name}${persisted ? '!' : ''}: ${fields.map((field) => `${field.name} ${field.type ?? '-'}${field.nullable === 'yes' ? '?' : ''}${field.inheritedFrom ? `^${field.inheritedFrom}` : ''}`).join(', ')}`);

const CREATE = "import { IsEmail } from 'class-validator';\nexport class CreateUser {\n  @IsEmail() email: string;\n  @IsEmail() backup?: string;\n  password: string;\n  static max = 3;\n  check = () => true;\n}";

test.each<[string, Tree, string[]]>([
  ['a class by its decorators', { 'a.ts': CREATE }, ['CreateUser: email string, backup string?, password string']],
  ['a class by its name', { 'a.ts': 'export class LoginDto {\n  readonly email!: string;\n  age: number | null;\n}' }, ['LoginDto: email string, age number | null?']],
  ['GraphQL', { 'a.ts': "import { Field, InputType } from '@nestjs/graphql';\n@InputType()\nexport class NewUser { @Field() email: string; @Field({ nullable: true }) phone?: string; }" }, ['NewUser: email string, phone string?']],
  ['a class that is neither', { 'a.ts': "import { Injectable } from '@nestjs/common';\n@Injectable()\nexport class Users { private readonly email: string; }" }, []],
  ['decorators of the same names of another package', { 'a.ts': "import { IsEmail } from './checks';\nimport 'zod';\nexport class User { @IsEmail() email: string; }" }, []],
  ['mapped types across files', {
    'create.ts': CREATE,
    'a.ts': "import { OmitType, PartialType, PickType, IntersectionType } from '@nestjs/swagger';\nimport { CreateUser } from './create';\nexport class PageDto { page: number; }\nexport class UpdateDto extends PartialType(OmitType(CreateUser, ['password', 'backup'] as const)) {}\nexport class FindDto extends IntersectionType(PickType(CreateUser, ['email']), PageDto) { sort: string; }",
  }, ['PageDto: page number', 'UpdateDto: email string?^CreateUser', 'FindDto: email string^CreateUser, page number^PageDto, sort string', 'CreateUser: email string, backup string?, password string']],
  ['a base class, of which a field is declared again', { 'a.ts': 'export class BaseDto { id: string; name: string; }\nexport class UserDto extends BaseDto { name: string | null; }' },
    ['BaseDto: id string, name string', 'UserDto: id string^BaseDto, name string | null?']],
  ['an entity that is validated as well', { 'a.ts': "import { Entity, Column, PrimaryColumn } from 'typeorm';\nimport { IsEmail } from 'class-validator';\n@Entity()\nexport class User { @PrimaryColumn() id: string; @IsEmail() @Column() email: string; }" }, []],
  ['zod', { 'a.ts': "import { z } from 'zod';\nexport const Address = z.object({ city: z.string() });\nexport const User = z.object({ email: z.string().email(), age: z.number().optional(), home: Address, names: z.object({ first: z.string() }), tags: z.array(z.object({ key: z.string() })) });" },
    ['Address: city string', 'User: email string, age number?, home Address, names.first string, tags.key string']],
  ['zod, made of others', {
    'base.ts': "import * as z from 'zod';\nexport const Base = z.object({ id: z.string(), email: z.string(), phone: z.string() });\nexport const Page = z.object({ page: z.number() });",
    'a.ts': "import { Base, Page } from './base';\nimport 'zod';\nexport const Create = Base.omit({ id: true }).extend({ name: Base.shape.email });\nexport const Update = Base.pick({ email: true, phone: true }).partial();\nexport const Find = Page.merge(Base.pick({ email: true })).strict();",
  }, ['Create: email string, phone string, name Base.shape.email', 'Update: email string?, phone string?', 'Find: page number, email string', 'Base: id string, email string, phone string', 'Page: page number']],
  ['a part that is told anew', { 'a.ts': "import { z } from 'zod';\nconst Base = z.object({ body: z.unknown(), query: z.unknown() });\nexport const Info = Base.extend({ body: z.object({ id: z.string() }) });" },
    ['Base: body unknown, query unknown', 'Info: query unknown, body.id string']],
  ['Joi, under the names of an object', { 'a.js': "const Joi = require('joi');\nmodule.exports = { x: 1 };\nconst createUser = { body: Joi.object().keys({ email: Joi.string().required(), phone: Joi.string() }) };" }, ['createUser.body: email string, phone string?']],
  ['yup', { 'a.ts': "import * as yup from 'yup';\nexport const user = yup.object().shape({ email: yup.string().required() });\nexport const short = user.pick(['email']);" }, ['user: email string', 'short: email string']],
  ['TypeBox', { 'a.ts': "import { Type } from '@sinclair/typebox';\nexport const User = Type.Object({ email: Type.String(), age: Type.Optional(Type.Number()) });\nexport const Mail = Type.Pick(User, ['email']);" }, ['User: email string, age number?', 'Mail: email string']],
  ['valibot', { 'a.ts': "import * as v from 'valibot';\nexport const User = v.object({ email: v.pipe(v.string(), v.email()) });\nexport const Some = v.partial(User);" }, ['User: email string', 'Some: email string?']],
  ['an object of something else', { 'a.ts': "import { z } from './shapes';\nimport 'zod';\nexport const User = z.object({ email: z.string() });" }, []],
])('%s', (_, tree, expected) => {
  expect(seen(tree)).toEqual(expected);
});

test('a project of entities alone has no carriers of data', () => {
  expect(entitiesOf({ 'a.ts': CREATE }).model().entities).toEqual([]);
  expect(projectOf({ 'a.ts': CREATE }).model().entities).toHaveLength(1);
});
