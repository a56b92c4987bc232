import { expect, test } from 'vitest';
import { projectOf } from '../projectOf.ts';

const modelOf = (source: string) => projectOf({ 'src/thing.ts': source }).model();

test.each([
  ['an entity of TypeDORM', "import { Attribute, Entity } from '@typedorm/common';\n@Entity({ name: 'thing' })\nexport class Thing { @Attribute() id: string }", ['3 TypeDORM entity: no reader yet']],
  ['an alias', "import { Entity } from '@typedorm/common';\nconst Stored = () => Entity();\n@Stored() export class Thing {}", ['3 TypeDORM entity: no reader yet']],
  ['a dynamoose schema', "import * as dynamoose from 'dynamoose';\nexport const thing = new dynamoose.Schema({ id: String });", ['2 dynamoose schema: no reader yet']],
  ["Ottoman's schema", "import { Schema } from 'ottoman';\nexport const thing = new Schema({ name: String });", ['2 Ottoman schema: no reader yet']],
  ["somebody else's Schema", "import { Schema } from '@acme/forms';\n@Schema() export class Thing {}\nexport const dynamoose = new Schema();", []],
  ['a GraphQL type', "import { ObjectType } from '@nestjs/graphql';\n@ObjectType() export class Thing {}", []],
  ['a class that only its members tie to an ORM', "import { Attribute } from '@typedorm/common';\nexport class Thing { @Attribute() name: string }", []],
])('%s', (_, source, notes) => {
  const { entities, notJudged } = modelOf(source);
  const stored = entities.filter(({ persisted }) => persisted);
  expect([stored, notJudged.map(({ line, reason }) => `${line} ${reason}`)]).toEqual([[], notes]);
});

test('a decorator that applies that of a known ORM too is read', () => {
  const { entities, notJudged } = modelOf(`import { Entity as Other } from '@typedorm/common'; import { Entity, PrimaryColumn } from 'typeorm';
function Both() { return (target) => { Other()(target); Entity()(target); }; }
@Both() export class Thing { @PrimaryColumn() id: string }`);
  expect([entities.map(({ name }) => name), notJudged]).toEqual([['Thing'], []]);
});
