import { expect, test } from 'vitest';
import { coverageOf } from '../src/coverage.ts';
import { coverageText } from '../src/coverageText.ts';
import { projectOf } from './projectOf.ts';

test('counts what was found, what is unknown, and why: the most frequent cause first', () => {
  const lost = (name: string) => `import { Entity } from 'typeorm'; import { Base } from '@acme/core';\n@Entity() export class ${name} extends Base {}`;
  const coverage = coverageOf(projectOf({
    'a.ts': lost('A'),
    'b.ts': lost('B'),
    'c.ts': "import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class C { @PrimaryColumn('uuid') id: string }",
    'send.ts': "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({}).producer();\nexport const send = (topic) => producer.send({ topic, messages: [] });\nexport const one = () => producer.send({ topic: 'one', messages: [] });",
    'bad.ts': '@Entity() class {{',
    'c.test.ts': "import { Entity } from 'typeorm';\n@Entity() export class T {}",
  }).model());
  expect(coverage).toMatchObject({
    entities: { typeorm: 3 },
    unknownFacts: { version: 2, primaryKey: 2 },
    behaviours: { producer: { total: 2, unknown: 1 }, endpoint: { total: 0, unknown: 0 } },
    notJudged: [{ reason: 'base class Base of @acme/core not found', count: 2, first: 'a.ts:2' }],
    unparsed: [{ count: 1, first: 'bad.ts:1' }],
    entitiesInTests: 1,
  });
  expect(coverageText(coverage).split('\n')).toEqual(expect.arrayContaining([
    '      3  typeorm entities', '      2  producers, 1 of them of a computed topic', '      2  base class Base of @acme/core not found, first at a.ts:2',
  ]));
});
