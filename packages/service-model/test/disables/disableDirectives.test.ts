import { describe, expect, it } from 'vitest';
import { placedComments, sourceComments } from '../../src/disables/commentsOf.ts';
import { disableDirectives, type DisableFact, mayHoldDisables } from '../../src/disables/disableDirectives.ts';
import prisma from '../../src/readers/prisma/index.ts';

interface Case {
  readonly name: string;
  readonly file?: string;
  readonly text: string;
  /** `line`: the one on which the comment ends. */
  readonly expected: readonly (Omit<DisableFact, 'range'> & { readonly line: number })[];
}

const cases: readonly Case[] = [
  {
    name: 'next line with everything',
    text: 'a\n// eslint-disable-next-line nilometer/entity-version -- owner:@orders expires:2026-12-31 append only\nb',
    expected: [{ kind: 'disable-next-line', guidelines: ['entity-version'], line: 2, owner: '@orders', expires: '2026-12-31', reason: 'append only' }],
  },
  {
    name: 'oxlint spelling, block comment, no justification',
    text: '/* oxlint-disable nilometer/uuid-primary-key */',
    expected: [{ kind: 'disable', guidelines: ['uuid-primary-key'], line: 1, owner: null, expires: null, reason: '' }],
  },
  {
    name: 'a bare disable names every rule',
    text: '/* eslint-disable */',
    expected: [{ kind: 'disable', guidelines: [], line: 1, owner: null, expires: null, reason: '' }],
  },
  {
    name: 'ours among others',
    text: 'x(); // eslint-disable-line no-console, nilometer/pii-annotation -- reason only',
    expected: [{ kind: 'disable-line', guidelines: ['pii-annotation'], line: 1, owner: null, expires: null, reason: 'reason only' }],
  },
  {
    name: 'a configuration comment that switches ours off',
    text: '/* eslint no-console: 2, "nilometer/entity-version": "off", nilometer/pii-leak: [0, {}], nilometer/uuid-primary-key: 1 -- why */',
    expected: [{ kind: 'configure', guidelines: ['entity-version', 'pii-leak'], line: 1, owner: null, expires: null, reason: 'why' }],
  },
  { name: 'a configuration comment that only lowers ours', text: '/* eslint nilometer/entity-version: "warn" */', expected: [] },
  { name: 'no configuration in a line comment, as in ESLint', text: '// eslint nilometer/entity-version: "off"', expected: [] },
  {
    name: 'ours on a line of its own',
    text: '/* eslint-disable\n   no-console,\n   nilometer/x\n*/',
    expected: [{ kind: 'disable', guidelines: ['x'], line: 4, owner: null, expires: null, reason: '' }],
  },
  {
    name: 'every rule, with a reason',
    text: '// eslint-disable-next-line -- because',
    expected: [{ kind: 'disable-next-line', guidelines: [], line: 1, owner: null, expires: null, reason: 'because' }],
  },
  { name: 'other rules alone are not ours', text: '// eslint-disable-next-line no-console -- owner:@a expires:2026-12-31 why', expected: [] },
  { name: 'prose about a comment is none', text: 'const help = "// eslint-disable-next-line nilometer/entity-version";', expected: [] },
  { name: 'nor is one inside a template', text: 'const help = `\n/* eslint-disable nilometer/entity-version */\n`;', expected: [] },
  { name: 'a line comment has no reach beyond a line, as in ESLint', text: '// eslint-disable nilometer/entity-version\n// eslint-enable', expected: [] },
  {
    name: 'a lone CR ends a line, as it does for findings',
    text: 'a;\rb; // eslint-disable-line nilometer/x',
    expected: [{ kind: 'disable-line', guidelines: ['x'], line: 2, owner: null, expires: null, reason: '' }],
  },
  {
    name: 'a comment of several lines counts from its end',
    text: '/* eslint-disable-next-line nilometer/x --\n owner:@a expires:2026-12-31 why */\nb',
    expected: [{ kind: 'disable-next-line', guidelines: ['x'], line: 2, owner: '@a', expires: '2026-12-31', reason: 'why' }],
  },
  {
    name: 'a Prisma schema has line comments only, so they may reach further',
    file: 'schema.prisma',
    text: 'model A { // eslint-disable-line nilometer/x\n}\n// eslint-disable nilometer/y',
    expected: [
      { kind: 'disable-line', guidelines: ['x'], line: 1, owner: null, expires: null, reason: '' },
      { kind: 'disable', guidelines: ['y'], line: 3, owner: null, expires: null, reason: '' },
    ],
  },
  {
    name: 'what looks like a comment in a string of a Prisma schema is none',
    file: 'schema.prisma',
    text: 'url = "postgres://eslint-disable nilometer/x"\nnote String @default("say \\"// eslint-disable nilometer/y")',
    expected: [],
  },
  {
    name: 'after such a string there may be one',
    file: 'schema.prisma',
    text: 'url = "postgres://db" // eslint-disable-line nilometer/x',
    expected: [{ kind: 'disable-line', guidelines: ['x'], line: 1, owner: null, expires: null, reason: '' }],
  },
  {
    name: 'a reason may hold dashes',
    text: '// eslint-disable-line nilometer/x -- owner:@a expires:2026-12-31 one -- two',
    expected: [{ kind: 'disable-line', guidelines: ['x'], line: 1, owner: '@a', expires: '2026-12-31', reason: 'one -- two' }],
  },
];

const commentsOf = (file: string, text: string) => (file.endsWith('.prisma') ? placedComments(text, prisma.comments(text)) : sourceComments(file, text));

describe('disableDirectives', () => {
  it.each(cases)('$name', ({ file = 'a.ts', text, expected }) => {
    const found = disableDirectives(text, commentsOf(file, text));
    expect(found.map(({ range, ...one }) => ({ ...one, line: range.end.line }))).toEqual(expected);
  });

  it.each(cases.filter(({ expected }) => expected.length > 0))('is looked for where there is one: $name', ({ text }) => {
    expect(mayHoldDisables(text)).toBe(true);
  });

  it.each([
    'const a = 1; // eslint-disable-line no-console',
    '/* eslint-disable no-console, @typescript-eslint/no-explicit-any -- generated */',
    "import { Entity } from '@nilometer/platform';",
  ])('is not looked for in %s', (text) => expect(mayHoldDisables(text)).toBe(false));

  it('covers the comment, and of a schema its words', () => {
    const text = 'a\n// eslint-disable-line nilometer/x';
    expect(disableDirectives(text, commentsOf('a.ts', text))[0]?.range).toMatchObject({ start: { line: 2, column: 1 }, end: { line: 2, column: 35 } });
    expect(disableDirectives(text, commentsOf('a.prisma', text))[0]?.range).toMatchObject({ start: { line: 2, column: 3 }, end: { line: 2, column: 35 } });
  });
});
