import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NullChecks } from '../../src/io/NullChecks.ts';
import { entitiesOf, folderOf, type Tree, write } from '../projectOf.ts';

const config = (options: object, rest: object = {}): string => JSON.stringify({ ...rest, compilerOptions: options });
const STRICT = config({ strict: true });

test.each<[string, Tree, string]>([
  ['strict', { 'tsconfig.json': STRICT }, 'yes'],
  ['the one check alone', { 'tsconfig.json': config({ strictNullChecks: true }) }, 'yes'],
  ['the one check before all of them', { 'tsconfig.json': config({ strict: true, strictNullChecks: false }) }, 'no'],
  ['neither', { 'tsconfig.json': config({ target: 'es2022' }) }, 'no'],
  ['none at all', {}, 'unknown'],
  ['the nearest', { 'tsconfig.json': config({ strict: false }), 'src/tsconfig.json': STRICT }, 'yes'],
  ['comments and commas', { 'tsconfig.json': '{ // all\n "compilerOptions": { "strict": true, }, }' }, 'yes'],
  ['what is extended, without its ending', { 'tsconfig.json': config({}, { extends: './base' }), 'base.json': STRICT }, 'yes'],
  ['what is extended, of a package', { 'tsconfig.json': config({}, { extends: '@acme/tsconfig' }), 'node_modules/@acme/tsconfig/tsconfig.json': STRICT }, 'yes'],
  ['what is extended and not found', { 'tsconfig.json': config({}, { extends: '@acme/tsconfig' }) }, 'unknown'],
  ['said itself, whatever was not found', { 'tsconfig.json': config({ strictNullChecks: true }, { extends: '@acme/tsconfig' }) }, 'yes'],
  ['the last of several', { 'tsconfig.json': config({}, { extends: ['./a', './b'] }), 'a.json': STRICT, 'b.json': config({ strict: false }) }, 'no'],
  ['one check inherited, all of them its own', { 'tsconfig.json': config({ strict: true }, { extends: './base' }), 'base.json': config({ strictNullChecks: false }) }, 'no'],
  ['itself extended', { 'tsconfig.json': config({}, { extends: './tsconfig.json' }) }, 'unknown'],
  ['those beside it that it leads to', { 'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.lib.json" }, { "path": "./tsconfig.spec.json" }] }', 'tsconfig.lib.json': STRICT, 'tsconfig.spec.json': STRICT }, 'yes'],
  ['those that disagree', { 'tsconfig.json': '{ "references": [{ "path": "./tsconfig.lib.json" }, { "path": "./tsconfig.spec.json" }] }', 'tsconfig.lib.json': STRICT, 'tsconfig.spec.json': config({ strict: false }) }, 'unknown'],
  ['other projects that it leads to say nothing', { 'tsconfig.json': '{ "compilerOptions": { "strict": true }, "references": [{ "path": "../lib" }] }' }, 'yes'],
  ['what is no configuration', { 'tsconfig.json': '[1' }, 'no'],
])('%s', (_, tree, answer) => {
  const root = folderOf(tree);
  const checks = new NullChecks(root);
  expect(checks.of(join(root, 'src/order.ts'))).toBe(answer);
  expect(checks.of(join(root, 'src/order.ts'))).toBe(answer);
});

test('nothing above the top is asked', () => {
  const root = folderOf({ 'tsconfig.json': STRICT, 'service/order.ts': '' });
  expect(new NullChecks(join(root, 'service')).of(join(root, 'service/order.ts'))).toBe('unknown');
});

test('a configuration that changes changes the model and what linters keep', () => {
  const project = entitiesOf({ 'tsconfig.json': STRICT, 'order.ts': "import { Entity } from 'typeorm';\n@Entity() export class Order {}" });
  const checks = () => project.model().entities.map(({ nullChecks }) => nullChecks);
  expect(checks()).toEqual(['yes']);
  const before = project.factsDigest();
  write(project.root, { 'tsconfig.json': config({ strict: false }) });
  expect(checks()).toEqual(['no']);
  expect(project.factsDigest()).not.toBe(before);
});
