import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotationEdits } from '../../../src/pii/annotate/annotationEdits.ts';
import { importEdit } from '../../../src/pii/annotate/importEdit.ts';
import { apply, fieldsOf, problemsOf } from './apply.ts';

const symbol = { module: '@acme/platform', symbol: 'Personal' };
const names = ['Personal', 'PersonalAnnotation', 'P', 'acme.Personal'];

const pick = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const lineOf = pick(
  "import { Column } from 'typeorm';",
  'import { Index } from "typeorm"',
  "import './polyfill.ts';",
  "import type { Key } from '@acme/platform';",
  "import { type Log } from '@acme/platform';",
  "import { AcmeId, } from '@acme/platform'; // ids",
  "import {\n    AcmeKey,\n    AcmeLog // last\n} from '@acme/platform';",
  "import acme from '@acme/platform';",
  "import b from './b.ts'; const t = `\n`;",
  '',
);
const imported = pick('', "import { Personal } from '@acme/platform';", "import { Personal as P } from '@acme/platform';", "import * as acme from '@acme/platform';");
const head = pick('', '#!/usr/bin/env node\n', "'use strict';\n", '// @ts-nocheck\n', '/* licence */\n\n', '/** An entity. */\n');
const member = pick('  @Column() a: string;', "\t@Column({ name: 'b' })\n\tb!: number", '  c?: string;', '  /** doc */\n  @Column()\n  d = "x";', '  static e = 1;', '@Column() f: string; @Column() g: string;');
const tail = pick('', 'class Personal {}\n', 'interface Personal {}\n', '// Personal\n', 'export const acme2 = 1;');

const texts = fc
  .record({ head, imported, imports: fc.uniqueArray(lineOf, { maxLength: 4 }), members: fc.uniqueArray(member, { minLength: 1, maxLength: 5 }), tail, eol: pick('\n', '\r\n') })
  .map((each) => [each.head + [each.imported, ...each.imports].join('\n'), 'export class A {', each.members.join('\n'), '}', each.tail].join('\n').replaceAll('\n', each.eol))
  .filter((text) => problemsOf(text).length === 0);

const edited = (text: string): string => {
  const once = importEdit(text, symbol);
  const decorators = fieldsOf(text, names).flatMap((field) => annotationEdits({ text, field, category: 'user.name', symbol, imported: { ...once, edits: [] } }));
  return apply(text, [...once.edits, ...decorators]);
};

it('annotates one field: it still parses, the field has the decorator, nothing else moved', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, nth) => {
      const before = fieldsOf(text, names);
      const target = nth % before.length;
      const field = before[target];
      if (!field) throw new Error('each text has a field');
      const edits = annotationEdits({ text, field, category: 'user.name', symbol });
      const after = apply(text, edits);
      expect(problemsOf(after)).toEqual([]);
      expect(fieldsOf(after, names).map(({ name, annotated }) => [name, annotated])).toEqual(before.map(({ name }, index) => [name, index === target ? 'pii' : 'none']));
      expect(edits.every(({ start, end }) => start === end)).toBe(true);
      expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
      if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '').includes('\n')).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('annotates all fields at once, and then has nothing left to do', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const after = edited(text);
      expect(problemsOf(after)).toEqual([]);
      expect(fieldsOf(after, names).every(({ annotated }) => annotated === 'pii')).toBe(true);
      expect(edited(after)).toBe(after);
    }),
    { numRuns: 300 },
  );
});
