import { DATA_CATEGORIES } from '@nilometer/platform';
import { expect, test } from 'vitest';
import { piiCategories } from '../../packages/policy/src/categories.ts';

// The two packages may not import each other, so each has its own list.
test('whatever category the classifier suggests, the platform’s @PII accepts', () => {
  const accepted: ReadonlySet<string> = new Set(DATA_CATEGORIES);
  expect(piiCategories.filter((category) => !accepted.has(category))).toEqual([]);
  expect(piiCategories.length).toBeGreaterThan(0);
});
