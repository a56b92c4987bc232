import { expect, it } from 'vitest';
import sql from '../../src/behaviour-readers/sql/index.ts';
import prisma from '../../src/readers/prisma/index.ts';

/** Each comment: its line, and the text between its offsets, delimiters included. */
const inSource = (reader: typeof prisma, text: string) => reader.comments(text).map(({ line, start, end }) => [line, text.slice(start, end)]);

it.each([
  ['Prisma', prisma, 'model A { // one\r\n  b String @map("// no") /// two\n}\n//three', [[1, '// one'], [2, '/// two'], [4, '//three']]],
  ['SQL', sql, "-- one\nselect '-- no', \"/* no */\" /* two\n lines */;--three", [[1, '-- one'], [2, '/* two\n lines */'], [3, '--three']]],
] as const)('comments of %s stand where they say', (_, reader, text, expected) => {
  expect(inSource(reader, text)).toEqual(expected);
});
