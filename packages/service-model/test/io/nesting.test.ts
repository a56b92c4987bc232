import { expect, test } from 'vitest';
import { tooDeepAt } from '../../src/syntax/nesting.ts';
import { projectOf } from '../projectOf.ts';

const GOOD = "import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class Good { @PrimaryColumn() id: string }";
const DEEP = '(['.repeat(4500) + '])'.repeat(4500);
const DEEP_ARRAY = '['.repeat(1501) + ']'.repeat(1501);
const SUM = '"a"+'.repeat(8000);
const CHAIN = `a${'.b'.repeat(60_000)}`;

/** The ways to a parse: of an entity, for the tree of `require`, for import statements alone, of a base class, of CommonJS that is passed on. */
const ways: [string, (expression: string) => Record<string, string>][] = [
  ['entity', (expression) => ({ 'bad.ts': `${GOOD}\nconst x =\n  ${expression};` })],
  ['require', (expression) => ({ 'bad.js': `\n\nconst m = require('moment'), x = ${expression};` })],
  ['import', (expression) => ({ 'bad.ts': `\nimport m from 'moment';\nconst x = ${expression};` })],
  ['base', (expression) => ({ 'bad.ts': `\nexport class Base {}\nconst x = ${expression};`, 'a.ts': `import { Base } from './bad';\n${GOOD.replace('Good', 'Child extends Base')}` })],
  ['barrel', (expression) => ({ 'bad.js': `\nexports.Base = class {};\nconst x = ${expression};`, 'a.ts': `import { Base } from './bad.js';\n${GOOD.replace('Good', 'Child extends Base')}` })],
];
const places = (tree: Record<string, string>) => {
  const project = projectOf({ 'good.ts': GOOD, ...tree });
  const { unparsed, entities } = project.model();
  expect(entities.map(({ name }) => name)).toContain('Good');
  const inEditor = Object.entries(tree).flatMap(([file, text]) => project.modelOfFile(file, `${text}\n`).unparsed);
  return { onDisk: unparsed.map(({ file, line, reason }) => `${file}:${line} ${reason}`), inEditor: inEditor.map(({ line }) => line) };
};

test.each(ways.slice(0, 3))('brackets nested 9000 deep are unparsed at their line, on disk and in an editor: %s', (way, tree) => {
  const line = way === 'entity' ? 4 : 3;
  expect(places(tree(DEEP))).toEqual({ onDisk: [expect.stringMatching(new RegExp(`^bad\\.[jt]s:${line} nested too deeply to be read$`))], inEditor: [line] });
});

test("apostrophes in comments hide no brackets from what looks for them before the parser does", () => {
  const text = `import m from 'moment';\n/*'*/ x = ${'['.repeat(20_000)}${']'.repeat(20_000)}; /*'*/`;
  expect(places({ 'bad.ts': text })).toEqual({ onDisk: ['bad.ts:2 nested too deeply to be read'], inEditor: [2] });
});

test.each(ways.slice(3))('brackets nested 9000 deep in what others build on: %s', (_, tree) => {
  const { entities, notJudged } = projectOf(tree(DEEP)).model();
  expect([entities.map(({ name, version }) => [name, version]), notJudged.length]).toEqual([[['Child', 'unknown']], 1]);
});

test.each(ways)('a sum of 8000 strings is read: %s', (_, tree) => {
  expect(places(tree(`${SUM}1`)).onDisk).toEqual([]);
});

test.each([
  ['is passed by where nothing asks for its name', `${GOOD}\n${CHAIN};`, []],
  ['is unparsed where its name is asked for', `${GOOD}\n@${CHAIN}() class Bad {}`, ['bad.ts:1 nested too deeply to be read']],
])('a chain of 60,000 members %s', (_, text, unparsed) => {
  expect(places({ 'bad.ts': text }).onDisk).toEqual(unparsed);
});

test('a package.json nested 9000 deep is unparsed at its line', () => {
  expect(places({ 'package.json': `{ "name": "deep",\n  "x": ${'['.repeat(9000)}${']'.repeat(9000)} }` })).toEqual({ onDisk: ['package.json:2 nested too deeply to be read'], inEditor: [2] });
});

test.each([
  ['1501 open', '{'.repeat(1501), 1500],
  ['1500 open', '{'.repeat(1500), undefined],
  ['one after another', '()'.repeat(2000), undefined],
  ['in strings', `${"'['".repeat(2000)}${'"("'.repeat(2000)}`, undefined],
  ['in strings with escapes', String.raw`'\'['`.repeat(2000), undefined],
  ['escaped in regular expressions', String.raw`/\(/;`.repeat(2000), undefined],
  ['in templates', '`[${a}{`;'.repeat(2000), undefined],
  ['in classes of regular expressions', '=/[/(]/;'.repeat(2000), undefined],
  ['in comments', '/*[*/// [\n'.repeat(2000), undefined],
  ['in divisions', 'a[0] / (b) / c;'.repeat(2000), undefined],
  ['in templates in templates', '`${'.repeat(1501), 4500],
  ['between apostrophes in comments', `/*'*/ ${DEEP_ARRAY} /*'*/`, 1506],
  ['between apostrophes in line comments', `// '\n${DEEP_ARRAY} // '`, 1505],
  ['in a line after a lone carriage return', `// '\r${DEEP_ARRAY} // '`, 1505],
  ['between apostrophes in regular expressions', `x = /'/, ${DEEP_ARRAY}, /'/`, 1509],
  ['... after a condition', `if (x) /'/, ${DEEP_ARRAY}, /'/`, 1512],
  ['... after a block', `{} /'/, ${DEEP_ARRAY}, /'/`, 1508],
  ['... in a class of characters', `x = /[/']/, ${DEEP_ARRAY}, /'/`, 1512],
  ['between apostrophes in a template', `\`'\${${DEEP_ARRAY}}'\``, 1503],
  ['between apostrophes in the text of an element', `<p>it's {${DEEP_ARRAY}} isn't</p>`, 1508],
  ['between backticks in comments', `/*\`*/ ${DEEP_ARRAY} /*\`*/`, 1506],
  ['between comments in strings', `'/*', ${DEEP_ARRAY}, '*/'`, 1506],
  ['... closed in comments', `/*'*/ ${'[/*]*/'.repeat(1501)} /*'*/`, 9006],
  ['after apostrophes', `// don't\n${'['.repeat(1501)}`, 1509],
] as const)('%s', (_, text, at) => {
  expect(tooDeepAt(text)).toBe(at);
});
