import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'domain-event-on-write',
  title: 'A database write sends a domain event in its transaction',
  clause: 'A database write sends a domain event in its transaction.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'off' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/domain-event-on-write.md',
});
