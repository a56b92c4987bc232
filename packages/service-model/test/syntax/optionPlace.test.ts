import { expect, test } from 'vitest';
import { readFileFacts } from '../../src/syntax/readFileFacts.ts';

/** The text with `x: 1` put where a decorator takes one more option; `null` where it takes none. */
function given(decorator: string): string | null {
  const text = `import { Column } from 'typeorm';\nclass A { ${decorator} a: string; }`;
  const read = readFileFacts(text, 'a.ts');
  const place = 'facts' in read ? read.facts.body?.classes[0]?.members[0]?.decorators[0]?.optionAt : undefined;
  if (!place) return null;
  const put = text.slice(0, place.offset) + place.before + 'x: 1' + place.after + text.slice(place.end ?? place.offset);
  return /class A \{ ([^]*) a: string; \}/.exec(put)?.[1] ?? null;
}

test.each<[string, string | null]>([
  ['@Column()', '@Column({ x: 1 })'],
  ['@Column( )', '@Column( { x: 1 })'],
  ['@orm.Column()', '@orm.Column({ x: 1 })'],
  ['@Column({})', '@Column({ x: 1 })'],
  ['@Column({ y: 2 })', '@Column({ x: 1, y: 2 })'],
  ['@Column({ "y": 2 })', '@Column({ x: 1, "y": 2 })'],
  ['@Column({\n  y: 2,\n})', '@Column({\n  x: 1,\n  y: 2,\n})'],
  ["@Column('text')", "@Column('text', { x: 1 })"],
  ["@Column('text', { y: 2 })", "@Column('text', { x: 1, y: 2 })"],
  ['@ManyToOne(() => Order, (one) => one.lines)', '@ManyToOne(() => Order, (one) => one.lines, { x: 1 })'],
  ['@Column({ ...shared })', null],
  ['@Column(options)', null],
  ['@Column(DataType.STRING)', null],
  ['@Column(/* later */)', null],
  ['@Column', null],
])('%s', (decorator, expected) => {
  expect(given(decorator)).toBe(expected);
});
