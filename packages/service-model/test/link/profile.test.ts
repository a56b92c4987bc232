import { expect, test } from 'vitest';
import { projectOf } from '../projectOf.ts';

const POLICY = { 'nilometer.config.json': '{ "profile": "acme" }' };

test('concepts of the profile count, under their import and under an alias', () => {
  const [entity] = projectOf({
    ...POLICY,
    'a.ts': "import { AcmeEntity, AcmeId, Revision, Created, Personal as Pii } from '@acme/platform';\nimport { Changed, NotPersonal } from './lib';\nimport { Column } from 'typeorm';\n@AcmeEntity() export class Thing { @AcmeId() id; @Revision() rev; @Created() c; @Changed() u; @Pii('x') @Column() email: string; @NotPersonal('y') @Column() name: string }",
    'lib.ts': "export { Changed, NotPersonal } from '@acme/platform'",
  }).model().entities;
  expect(entity).toMatchObject({ primaryKey: 'uuid', version: 'yes', createdAt: 'yes', updatedAt: 'yes' });
  expect(entity?.fields.map(({ name, annotated }) => [name, annotated])).toEqual([['id', 'none'], ['rev', 'none'], ['c', 'none'], ['u', 'none'], ['email', 'pii'], ['name', 'notPii']]);
});

test('a namespace import of the platform, installed or not', () => {
  const thing = "import * as acme from '@acme/platform'; @acme.AcmeEntity() export class Thing { @acme.Revision() rev }";
  const platform = { 'node_modules/@acme/platform/package.json': '{ "name": "@acme/platform", "main": "i.js" }', 'node_modules/@acme/platform/i.js': 'exports.AcmeEntity = () => () => {}' };
  for (const tree of [{}, platform]) expect(projectOf({ ...POLICY, ...tree, 'a.ts': thing }).model().entities.map(({ version }) => version)).toEqual(['yes']);
});

test('the same names of another module mean nothing', () => {
  const model = projectOf({ ...POLICY, 'a.ts': "import { AcmeEntity } from '@other/platform'; @AcmeEntity() export class Thing { @Revision() rev }" }).model();
  expect(model.entities).toEqual([]);
});

test.each([
  ['the base class', "import { AcmeBaseEntity } from '@acme/platform'", 'AcmeBaseEntity', true],
  ['a base class of its own that extends it', "import { Own } from './own'", 'Own', true],
  ['another base class', "import { AcmeBaseEntity } from '@other/platform'", 'AcmeBaseEntity', false],
])('platform-written: %s', (_, imports, base, expected) => {
  const model = projectOf({
    ...POLICY,
    'a.ts': `${imports}; import { Entity } from 'typeorm'; @Entity() export class Thing extends ${base} {}`,
    'own.ts': "import { AcmeBaseEntity } from '@acme/platform'; export class Own extends AcmeBaseEntity {}",
  }).model();
  expect(model.entities.map(({ platformWritten }) => platformWritten)).toEqual([expected]);
});
