import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const THING = '() export class Thing {}';
const acme = (symbol: string): Tree => ({
  'nilometer.config.json': JSON.stringify({ profile: { extends: 'acme', concepts: { entity: [{ module: '@acme/api', symbol }] } } }),
});

/** Names that NestJS, Angular and class-validator have decorators of. */
test.each<[string, Tree, number]>([
  ["a profile's own", { ...acme('ApiEntity'), 'a.ts': `import { ApiEntity } from '@acme/api';\n@ApiEntity${THING}` }, 1],
  ["a profile's own in a framework's scope", {
    'nilometer.config.json': JSON.stringify({ profile: { concepts: { entity: [{ module: '@nestjs/acme', symbol: 'Injectable' }] } } }),
    'a.ts': `import { Injectable } from '@nestjs/acme';\n@Injectable${THING}`,
  }, 1],
  ["a company's alias", { 'a.ts': `import { Component } from './lib';\n@Component${THING}`, 'lib.ts': "import { Entity } from 'typeorm'; export const Component = () => Entity()" }, 1],
  ['an alias of its own file', { 'a.ts': `import { Entity } from 'typeorm'; const IsEntity = Entity;\n@IsEntity${THING}` }, 1],
  ['another name in the import', { 'a.ts': `import { Entity as Injectable } from 'typeorm';\n@Injectable${THING}` }, 1],
  ["a framework's", { 'a.ts': `import { Injectable } from '@nestjs/common';\n@Injectable${THING}` }, 0],
])('%s', (_, tree, entities) => {
  expect(projectOf(tree).model().entities).toHaveLength(entities);
});

test('a package of MikroORM that is not installed is no framework without columns', () => {
  const { entities } = projectOf({ 'a.ts': "import { Entity } from 'typeorm'; import { Base } from '@mikro-orm/seeder';\n@Entity() export class Thing extends Base {}" }).model();
  expect(entities.map(({ version }) => version)).toEqual(['unknown']);
});
