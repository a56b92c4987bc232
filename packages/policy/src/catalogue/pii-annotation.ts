import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'pii-annotation',
  title: 'Personal data is annotated',
  clause: 'A persisted field that holds personal data is annotated PII with a category, or not-PII with a reason; annotated fields are encrypted, and the developer never meets the crypto library.',
  surfaces: ['lint'],
  severity: { recommended: 'warn', strict: 'error' },
  choices: { minConfidence: { values: ['high', 'medium', 'low'], default: 'high' } },
  options: { recommended: { minConfidence: 'high' } },
  fixes: ['annotate-pii'],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/pii-annotation.md',
});
