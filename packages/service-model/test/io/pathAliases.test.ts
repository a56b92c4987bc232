import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PathAliases } from '../../src/io/PathAliases.ts';
import { entitiesOf, folderOf, type Tree } from '../projectOf.ts';

const config = (options: object, rest: object = {}): string => JSON.stringify({ ...rest, compilerOptions: options });
const ALL = { '@/*': ['./*'] };

test.each<[string, Tree, string, readonly string[]]>([
  ['a pattern', { 'tsconfig.json': config({ paths: ALL }) }, '@/lib/db', ['lib/db']],
  ['a pattern that does not fit', { 'tsconfig.json': config({ paths: ALL }) }, '@acme/db', []],
  ['below the base', { 'tsconfig.json': config({ baseUrl: 'src', paths: { 'db/*': ['data/*'] } }) }, 'db/user', ['src/data/user']],
  ['a name', { 'tsconfig.json': config({ paths: { db: ['src/db/index'] } }) }, 'db', ['src/db/index']],
  ['a name is no beginning', { 'tsconfig.json': config({ paths: { db: ['src/db/index'] } }) }, 'db/user', []],
  ['what stands after the star', { 'tsconfig.json': config({ paths: { '*.model': ['models/*'] } }) }, 'user.model', ['models/user']],
  ['the longest of several', { 'tsconfig.json': config({ paths: { ...ALL, '@/db/*': ['../db/*', 'db/*'] } }) }, '@/db/user', ['../db/user', 'db/user']],
  ['of what is extended in the repository', { 'tsconfig.json': config({}, { extends: './base' }), 'base.json': config({ paths: ALL }) }, '@/db', ['db']],
  ['its own before what it extends', { 'tsconfig.json': config({ paths: { '~/*': ['./*'] } }, { extends: './base.json' }), 'base.json': config({ paths: ALL }) }, '@/db', []],
  ['of a package nothing is known', { 'tsconfig.json': config({}, { extends: '@acme/tsconfig' }) }, '@/db', []],
  ['itself extended', { 'tsconfig.json': config({}, { extends: './tsconfig.json' }) }, '@/db', []],
  ['what is no configuration', { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": 1 } } }' }, '@/db', []],
  ['none', {}, '@/db', []],
])('%s', (_, tree, specifier, expected) => {
  const root = folderOf(tree);
  expect(new PathAliases().of(join(root, 'app/order.ts'), specifier).map((path) => relative(root, path))).toEqual(expected);
});

test('a base is found by an alias, though the configuration extends a package that is not installed', () => {
  const entity = "import { Entity, PrimaryColumn } from 'typeorm';\nimport { Base } from '@/data/base';\n@Entity() export class Order extends Base { @PrimaryColumn() id: string }\n";
  const base = "import { VersionColumn } from 'typeorm';\nexport abstract class Base { @VersionColumn() version: number }\n";
  const tree = { 'src/order.ts': entity, 'src/data/base.ts': base, 'tsconfig.json': config({ paths: { '@/*': ['src/*'] } }, { extends: '@acme/tsconfig' }) };
  expect(entitiesOf(tree).model().entities.map(({ name, version }) => [name, version])).toEqual([['Order', 'yes']]);
});
