import { expect, test } from 'vitest';
import { readModuleUses } from '../../src/syntax/readModuleUses.ts';

/** [what, file, text, uses as `kind specifier bindings`] */
const cases: [string, string, string, string[]][] = [
  ['import', 'a.ts', "import d, { v4 as u, type T } from 'uuid'", ['import uuid default:d v4:u T:T']],
  ['type-only import', 'a.ts', "import type { T } from 'uuid'", ['import type uuid T:T']],
  ['a default import called type', 'a.ts', "import type from 'uuid'", ['import uuid default:type']],
  ['namespace import', 'a.mts', "import * as m from 'moment'", ['import moment *:m']],
  ['side effect', 'a.js', "import 'side/effect'", ['import side/effect']],
  ['export from', 'a.ts', "export { a as b } from 'x'; export * from 'y'; export * as z from 'z'", ['export-from x a:b', 'export-from y', 'export-from z *:z']],
  ['imported and exported again: one use', 'a.ts', "import { q } from 'x'; export { q }", ['import x q:q']],
  ['require', 'a.cjs', "const m = require('m'), { a: b } = require('n'), v = require('o').v4; require('p')()", ['require m *:m', 'require n a:b', 'require o v4:v', 'require p']],
  ['require that is somebody else\'s', 'a.js', "loader.require('m'); const s = \"require('n')\"", []],
  ['import equals', 'a.ts', "import k = require('k'); import l = K.L", ['import-equals k *:k']],
  ['dynamic import', 'a.ts', 'const { a } = await import("x"); import(`y`); import(name); import(`z${a}`)', ['dynamic-import x a:a', 'dynamic-import y']],
  ['dynamic import without a tree', 'a.ts', 'import("x").then(run); import(`z${a}`)', ['dynamic-import x']],
];

test.each(cases)('%s', (_, file, text, expected) => {
  const { uses, errors } = readModuleUses(text, file);
  expect(errors).toEqual([]);
  expect(uses.map(({ kind, typeOnly, specifier, bindings }) =>
    [kind, ...(typeOnly ? ['type'] : []), specifier, ...bindings.map((b) => `${b.imported}:${b.local}`)].join(' '))).toEqual(expected);
});

test('offsets are UTF-16 code units after the byte order mark', () => {
  const text = "const s = 'é😀';\r\nimport { v4 as u } from 'uuid';";
  const [use] = readModuleUses(`\uFEFF${text}`, 'a.ts').uses;
  expect(text.slice(use?.span.start, use?.span.end)).toBe("'uuid'");
  expect(text.slice(use?.bindings[0]?.importedSpan?.start, use?.bindings[0]?.importedSpan?.end)).toBe('v4');
  expect(text.slice(use?.bindings[0]?.localSpan?.start, use?.bindings[0]?.localSpan?.end)).toBe('u');
});

test('a syntax error is located, not thrown', () => {
  expect(readModuleUses("import { from 'x';\nconst @", 'a.ts').errors).not.toEqual([]);
});
