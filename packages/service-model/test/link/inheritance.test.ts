import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const BASE = "import { PrimaryGeneratedColumn, VersionColumn } from 'typeorm';\nexport abstract class Base { @PrimaryGeneratedColumn('uuid') id: string; @VersionColumn() v: number }";
const ENTITY = "import { Entity, Column } from 'typeorm';\n";
const child = (imports: string, base = 'Base') => `${ENTITY}${imports}\n@Entity() export class Child extends ${base} { @Column() name: string }`;

/** What tsc 5 makes of BASE with `module: commonjs`. */
const COMPILED = `"use strict";
var __decorate = (this && this.__decorate) || function () {};
var __metadata = (this && this.__metadata) || function () {};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Base = void 0;
const typeorm_1 = require("typeorm");
class Base {
}
exports.Base = Base;
__decorate([
    (0, typeorm_1.PrimaryGeneratedColumn)('uuid'),
    __metadata("design:type", String)
], Base.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.VersionColumn)(),
    __metadata("design:type", Number)
], Base.prototype, "v", void 0);`;

const installed = (main: Tree): Tree => ({
  'node_modules/@acme/core/package.json': '{ "name": "@acme/core", "main": "index.js", "peerDependencies": { "typeorm": "*" } }',
  ...Object.fromEntries(Object.entries(main).map(([path, text]) => [`node_modules/@acme/core/${path}`, text])),
});

const cases: Record<string, Tree> = {
  'the same file': { 'a.ts': `${BASE}\n${child('')}` },
  'another file': { 'a.ts': child("import { Base } from './base'"), 'base.ts': BASE },
  'a file named with its output extension': { 'a.ts': child("import { Base } from './base.js'"), 'base.ts': BASE },
  'a barrel': { 'a.ts': child("import { Base } from './lib'"), 'lib/index.ts': "export * from './other'; export * from './base'", 'lib/other.ts': 'export const x = 1', 'lib/base.ts': BASE },
  'a renamed re-export': { 'a.ts': child("import { Root as Base } from './lib'"), 'lib.ts': "export { Base as Root } from './base'", 'base.ts': BASE },
  'imported, then exported': { 'a.ts': child("import { Base } from './lib'"), 'lib.ts': "import { Base } from './base'; export { Base }", 'base.ts': BASE },
  'a default export': { 'a.ts': child("import Base from './base'"), 'base.ts': BASE.replace('export abstract', 'export default abstract') },
  'a namespace import': { 'a.ts': child("import * as lib from './base'", 'lib.Base'), 'base.ts': BASE },
  'a generic base': { 'a.ts': child("import { Base } from './base'", 'Base<string>'), 'base.ts': BASE.replace('Base {', 'Base<T> {') },
  'a base of a base': { 'a.ts': child("import { Mid as Base } from './mid'"), 'mid.ts': "import { Base } from './base'; export class Mid extends Base {}", 'base.ts': BASE },
  'an alias of a class': { 'a.ts': child("import { Root as Base } from './lib'"), 'lib.ts': "import { Base } from './base'; export const Root = Base;", 'base.ts': BASE },
  'a circular import': { 'a.ts': `${child("import { Base } from './base'")}`, 'base.ts': `import { Child } from './a'; export * from './a';\n${BASE}` },
  'a mixin over nothing': { 'a.ts': child("import { Keyed } from './mixin'", 'Keyed(Object)'), 'mixin.ts': `${BASE.replace('export abstract class Base {', 'export function Keyed(Parent) { return class extends Parent {')} }` },
  'a mixin over a base': { 'a.ts': child("import { Named } from './mixin'; import { Base } from './base'", 'Named(Base)'), 'mixin.ts': "import { Column } from 'typeorm'; export const Named = (Parent: any) => { class Mixed extends Parent { @Column() label: string } return Mixed; }", 'base.ts': BASE },
  'an installed package, compiled': { 'a.ts': child("import { Base } from '@acme/core'"), ...installed({ 'index.js': COMPILED }) },
  "an installed package's compiled barrel": { 'a.ts': child("import { Base } from '@acme/core'"), ...installed({ 'index.js': 'var tslib_1 = require("tslib"); tslib_1.__exportStar(require("./base"), exports);', 'base.js': COMPILED }) },
  "an installed package's getters": { 'a.ts': child("import { Base } from '@acme/core'"), ...installed({ 'index.js': 'var base_1 = require("./base"); Object.defineProperty(exports, "Base", { enumerable: true, get: function () { return base_1.Base; } });', 'base.js': COMPILED }) },
  'a path of tsconfig': { 'src/a.ts': child("import { Base } from '~/base'"), 'src/base.ts': BASE, 'tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["./src/*"] } }, "include": ["src"] }' },
  'a workspace that is not installed': { 'package.json': '{ "workspaces": ["packages/*"] }', 'packages/a/package.json': '{ "name": "a" }', 'packages/a/a.ts': child("import { Base } from '@acme/core'"), 'packages/core/package.json': '{ "name": "@acme/core", "main": "dist/index.js" }', 'packages/core/src/index.ts': BASE },
  'CommonJS': { 'a.js': `const { Entity } = require('typeorm'); const { Base } = require('./base');\n@Entity() class Child extends Base {}\nmodule.exports = { Child };`, 'base.js': "const orm = require('typeorm'); class Base { @orm.PrimaryGeneratedColumn('uuid') id; @orm.VersionColumn() v } exports.Base = Base;" },
};

test.each(Object.entries(cases))('key and version come from %s', (_, tree) => {
  const { entities } = projectOf(tree).model();
  const found = entities.find(({ name }) => name === 'Child');
  expect([found?.primaryKey, found?.version, found?.primaryKeySite?.field, found?.unknownBecause]).toEqual(['uuid', 'yes', 'id', undefined]);
  expect(found?.primaryKeySite?.declaredIn).not.toBe('Child');
});

const unresolved: [string, Tree, string][] = [
  ['a package that is not installed', { 'a.ts': child("import { Base } from '@acme/core'") }, 'base class Base of @acme/core not found'],
  ['a name that the file does not export', { 'a.ts': child("import { Base } from './base'"), 'base.ts': 'export const other = 1' }, 'base class Base of ./base not found'],
  ['a mixin that is not installed', { 'a.ts': child("import { Mix } from '@acme/core'", 'Mix(Object)') }, 'mixin Mix of @acme/core not found, so the base class is unknown'],
  ['a class that Babel compiled', { 'a.ts': child("import { Base } from '@acme/core'"), ...installed({ 'index.js': 'let _class; let Base = (_class = class Base {}, _descriptor = _applyDecoratedDescriptor(_class.prototype, "v", [_dec], {}), _class); exports.Base = Base;' }) }, 'base class Base is compiled to a form that is not read'],
  ['an expression', { 'a.ts': child('', 'pick[0]') }, 'base class is computed: pick[0]'],
  ['itself', { 'a.ts': child('', 'Child') }, 'Child inherits from itself'],
];

test.each(unresolved)('nothing is said of an entity that extends %s', (_, tree, reason) => {
  const { entities: [entity], notJudged } = projectOf(tree).model();
  expect(entity).toMatchObject({ version: 'unknown', createdAt: 'unknown', updatedAt: 'unknown', primaryKey: 'unknown', unknownBecause: reason });
  expect(notJudged).toEqual([{ file: 'a.ts', line: entity?.range.start.line, reason }]);
});

test('what the entity has itself is known though its base is not', () => {
  const [entity] = projectOf({ 'a.ts': `import { VersionColumn, PrimaryColumn } from 'typeorm';${child("import { Base } from '@acme/core'").replace('@Column()', '@PrimaryColumn() id: number; @VersionColumn() v: number; @Column()')}` }).model().entities;
  expect(entity).toMatchObject({ version: 'yes', primaryKey: 'number', createdAt: 'unknown' });
});

test('a base class of a package that has nothing to do with an ORM brings no columns', () => {
  const [entity] = projectOf({
    'a.ts': child("import { Base } from 'events-lib'"),
    'node_modules/events-lib/package.json': '{ "name": "events-lib", "main": "index.js" }',
    'node_modules/events-lib/index.js': 'exports.Base = class Base {}',
  }).model().entities;
  expect(entity?.version).toBe('no');
});
