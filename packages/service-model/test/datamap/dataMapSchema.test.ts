import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dataMapJsonSchema } from '../../src/datamap/dataMapJsonSchema.ts';
import { mapOf } from './mapOf.ts';

const committed: object = JSON.parse(readFileSync(new URL('../../datamap.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(committed);

test('datamap.schema.json is what the zod schema says (else: npm run schema -w @nilometer/service-model)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(dataMapJsonSchema())));
});

test('a map is what the schema says: places, rights, notes, what is null', () => {
  const map = mapOf({
    app: {
      'user.ts': "import { Entity, Column } from 'typeorm';\n@Entity() export class User { @Column() email: string; @Column() diagnosis: string }",
      'app.ts': "import express from 'express';\nimport { User } from './user';\nconst app = express();\napp.delete('/me', (req, res) => { console.info(User.email); });",
      'invite.ts': "import { Entity, Column } from 'typeorm';\n@Entity() export class Invitation { @Column() email }",
      'lost.ts': "import { Entity } from 'typeorm'; import { Base } from '@acme/core';\n@Entity() export class Lost extends Base {}",
    },
  });
  expect(map.fields.map(({ field, type, subject, special }) => [field, type, subject, special])).toEqual([
    ['email', null, null, 'no'],
    ['email', 'string', 'user', 'no'],
    ['diagnosis', 'string', 'user', 'art9'],
  ]);
  expect(map.services.flatMap(({ notJudged }) => notJudged.map(({ file }) => file))).toContain('lost.ts');
  expect(validate(map) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...map, format: 2 })).toBe(false);
  expect(validate({ ...map, fields: [{ entity: 'User' }] })).toBe(false);
});
