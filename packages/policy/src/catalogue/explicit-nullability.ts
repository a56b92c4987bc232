import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'explicit-nullability',
  title: 'Column nullability is stated',
  clause: 'Some allow nulls, others do not: whether a column may be null is stated, and agrees with its TypeScript type.',
  surfaces: ['lint'],
  severity: { recommended: 'error', strict: 'error' },
  choices: { relations: { values: ['ignore', 'report'], default: 'ignore' } },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/explicit-nullability.md',
});
