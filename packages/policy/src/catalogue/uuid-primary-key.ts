import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'uuid-primary-key',
  title: 'Primary keys are generated UUIDs',
  clause: 'One kind of key everywhere: primary keys are generated UUIDs, so that it never happens that one developer uses UUID and another Long.',
  surfaces: ['lint'],
  severity: { recommended: 'error', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/uuid-primary-key.md',
});
