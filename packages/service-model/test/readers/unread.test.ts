import { expect, test } from 'vitest';
import { projectOf } from '../projectOf.ts';

const modelOf = (source: string) => projectOf({ 'src/thing.ts': source }).model();

test.each([
  ['an alias', "import { Table } from 'sequelize-typescript';\nconst Stored = () => Table();\n@Stored() export class Thing {}", ['3 sequelize-typescript table: no reader yet']],
  ["somebody else's Schema", "import { Schema } from '@acme/forms';\n@Schema() export class Thing {}\nexport const mongoose = new Schema();", []],
  ['a GraphQL type', "import { ObjectType } from '@nestjs/graphql';\n@ObjectType() export class Thing {}", []],
  ['a class that only its members tie to an ORM', "import { Prop } from '@nestjs/mongoose';\nexport class Thing { @Prop() name: string }", []],
])('%s', (_, source, notes) => {
  const { entities, notJudged } = modelOf(source);
  expect([entities, notJudged.map(({ line, reason }) => `${line} ${reason}`)]).toEqual([[], notes]);
});

test('a decorator that applies that of a known ORM too is read', () => {
  const { entities, notJudged } = modelOf(`import { Entity as Other } from '@mikro-orm/core'; import { Entity, PrimaryColumn } from 'typeorm';
function Both() { return (target) => { Other()(target); Entity()(target); }; }
@Both() export class Thing { @PrimaryColumn() id: string }`);
  expect([entities.map(({ name }) => name), notJudged]).toEqual([['Thing'], []]);
});
