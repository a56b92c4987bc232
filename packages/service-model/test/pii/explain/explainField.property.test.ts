import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainField } from '../../../src/pii/explain/explainField.ts';
import { builtInKnowledge } from '../../../src/builtInKnowledge.ts';
import { oneField } from './oneField.ts';

const words = [...builtInKnowledge().terms.values()].map(({ phrase }) => phrase.replaceAll(' ', '_'));
const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom('of', 'customer', 'supplier', 'id', 'status', 'is', 'details', '__proto__'));
const name = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('_')), fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')));
const asked = fc.record({
  field: name,
  type: fc.constantFrom('string', 'Date', 'number', 'boolean', 'json', 'EmailStatus', null),
  decorators: fc.constantFrom([], ['IsEmail'], ['Column']),
  relation: fc.boolean(),
  beside: fc.array(word, { maxLength: 4 }),
});

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);

/** The classifier decides in one place and is explained in another: nothing that it names may be missing there. */
it('names every word that the verdict names, and has a reason on the side of every verdict', () => {
  fc.assert(
    fc.property(name, asked, (record, one) => {
      const { entity, field } = oneField(record, one);
      const { for: pro, against, whose } = explainField(entity, field);
      const said = new Set([...pro, ...against, whose].flatMap(({ says }) => quoted(says)));
      expect(field.pii.evidence.flatMap(quoted).filter((code) => !said.has(code))).toEqual([]);
      expect((field.pii.label === 'none' ? against : pro).length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});
