import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'money-type',
  title: 'Money is not a float',
  clause: 'Multiple currencies: money is not a float, and an amount and its currency travel together.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/money-type.md',
});
