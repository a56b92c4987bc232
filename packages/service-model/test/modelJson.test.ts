import { expect, test } from 'vitest';
import { modelJson } from '../src/modelJson.ts';
import { modelText } from '../src/modelText.ts';
import { projectOf } from './projectOf.ts';

const model = () => projectOf({
  'base.ts': "import { PrimaryGeneratedColumn } from 'typeorm'; export class Base { @PrimaryGeneratedColumn('uuid') id: string }",
  'user.ts': "import { Entity, Column } from 'typeorm'; import { Base } from './base';\n@Entity('users') export class User extends Base {\n  @Column({ nullable: true }) email: string }",
  'lost.ts': "import { Entity } from 'typeorm'; import { Base } from '@acme/core';\n@Entity() export class Lost extends Base {}",
  'bad.ts': '@Entity() class {{',
}).model();

test('as JSON: exactly these keys', () => {
  const { entities, notJudged } = modelJson(model());
  expect(entities.find(({ name }) => name === 'User')).toEqual({
    name: 'User', orm: 'typeorm', persisted: true, file: 'user.ts', line: 2, table: 'users', version: 'no', primaryKey: 'uuid', createdAt: 'no', updatedAt: 'no',
    fields: [
      { name: 'email', line: 3, type: 'string', nullable: 'yes', annotated: 'none', pii: { label: 'pii', category: 'user.contact.email', confidence: 'high' } },
      { name: 'id', file: 'base.ts', line: 1, type: 'string', nullable: 'no', inheritedFrom: 'Base', annotated: 'none', pii: { label: 'none', confidence: 'high' } },
    ],
  });
  expect(notJudged.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
    'lost.ts:2 base class Base of @acme/core not found', 'bad.ts:1 syntax error: Unexpected token',
  ]);
});

test('as text: facts, fields, what is not judged, counts', () => {
  const text = modelText(model());
  expect(text).toContain('user.ts:2  User (typeorm, table users)\n  key uuid, version no, created no, updated no\n    email: string (nullable)  - user.contact.email, high confidence\n    id: string  - from Base\n');
  expect(text).toContain('lost.ts:2  not judged: base class Base of @acme/core not found\n');
  expect(text.endsWith('2 entities and 0 behaviours in 5 files; 1 not judged, 1 unparsed.\n')).toBe(true);
});
