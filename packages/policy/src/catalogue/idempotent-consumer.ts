import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'idempotent-consumer',
  title: 'A message handler is safe to run twice',
  clause: 'Brokers deliver at least once: a message handler is safe to run twice.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/idempotent-consumer.md',
});
