import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSchema } from '../src/readers/prisma/parseSchema.ts';
import { projectOf } from './projectOf.ts';

const SEEDS = [
  "import { Entity, Column, PrimaryGeneratedColumn } from 'typeorm';\nexport const X = (a) => Entity(a);\n@X('t') export class Thing<T> extends Mix(Base)<T> { @PrimaryGeneratedColumn('uuid') id: string; @Column(() => Sub) sub?: Sub | null = null }",
  "var __decorate = 1; const typeorm_1 = require('typeorm'); let A = class A {}; __decorate([(0, typeorm_1.Column)({ nullable: true })], A.prototype, 'x', void 0); A = __decorate([(0, typeorm_1.Entity)()], A); exports.A = A; module.exports = { A };",
  "export default class extends Base { @Version() static ['x'] = 1; #p; accessor y = 2; [k: string]: unknown }\nexport * as ns from './x'; import k = require('moment');",
];
const SCHEMA = 'model User {\n  id String @id @default(uuid()) @map("x")\n  posts Post[]\n  /// doc\n  @@index([a, b(sort: Desc)])\n}\nenum Role { A B }\ntype T { x Unsupported("y")? }';

/** A text with a piece cut out, doubled, or replaced by any other. */
const mutated = (seeds: readonly string[]) =>
  fc.tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(80), fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('@', '{', '}', '(', ')', '"', '\n', 'class ', '`', '\uFEFF', '\uD800')))
    .map(([seed, at, length, put]) => {
      const start = at % seed.length;
      return seed.slice(0, start) + put + seed.slice(start + length);
    });

test('any text gives a model or a located note, never a throw', () => {
  const project = projectOf({});
  fc.assert(fc.property(fc.oneof(mutated(SEEDS), fc.string({ unit: 'binary' })), fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.d.ts', 'package.json'), (text, file) => {
    const { entities, carriers, unparsed, notJudged } = project.modelOfFile(file, text);
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
    for (const { line, reason } of [...unparsed, ...notJudged]) expect(line >= 1 && line <= lines && reason !== '').toBe(true);
    for (const { range, name } of [...entities, ...carriers]) {
      expect(range.end.offset).toBeLessThanOrEqual(text.length);
      expect(name).not.toBe('');
    }
  }), { numRuns: 400 });
});

test('any schema gives models whose places hold their names', () => {
  fc.assert(fc.property(fc.oneof(mutated([SCHEMA]), fc.string({ unit: 'binary' })), (text) => {
    const { models } = parseSchema(text);
    for (const { name, range, fields } of models) {
      expect(text.slice(range.start.offset, range.end.offset)).toBe(name);
      for (const field of fields) expect(text.slice(field.range.start.offset, field.range.end.offset)).toBe(field.name);
    }
  }), { numRuns: 1000 });
});
