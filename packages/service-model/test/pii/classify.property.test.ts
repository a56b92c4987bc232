import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piiCategories } from '@nilometer/policy';
import { classify } from '../../src/pii/classify.ts';
import { builtInKnowledge } from '../../src/builtInKnowledge.ts';

const word = fc.constantFrom(...[...builtInKnowledge().terms.values()].flatMap(({ phrase }) => phrase.split(' ')), 'of', 'customer', 'id', 'status', '__proto__', 'constructor');
const name = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 6 }).map((words) => words.join('_')), fc.array(word, { maxLength: 4 }).map((words) => words.join('.')));
const field = fc.record({
  name,
  type: fc.option(fc.oneof(name, fc.constantFrom('string', 'Date', 'number | null', 'boolean', '(((', '[\\'))),
  decorators: fc.array(fc.oneof(name, fc.constantFrom('IsEmail', 'IsPostalCode', 'toString')), { maxLength: 3 }),
  relation: fc.boolean(),
});

it('never throws, has a category of the taxonomy exactly when it is personal, and always says why', () => {
  const known = new Set<string | undefined>(piiCategories);
  fc.assert(
    fc.property(field, name, fc.array(field, { maxLength: 4 }), (each, owner, siblings) => {
      const { label, category, evidence } = classify(each, { name: owner }, siblings);
      expect(label === 'pii' ? known.has(category) : category === undefined).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

it('gives the same answer whatever the order of siblings', () => {
  fc.assert(
    fc.property(field, name, fc.array(field, { maxLength: 4 }), (each, owner, siblings) => {
      const { evidence: _, ...one } = classify(each, { name: owner }, siblings);
      expect(classify(each, { name: owner }, siblings.toReversed())).toMatchObject(one);
    }),
  );
});
