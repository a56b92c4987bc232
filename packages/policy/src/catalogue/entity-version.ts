import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'entity-version',
  title: 'Every entity has a version field',
  clause: 'Optimistic locking: every entity has a version field in addition to its last update date.',
  surfaces: ['lint'],
  severity: { recommended: 'error', strict: 'error' },
  choices: { rows: { values: ['changed', 'all'], default: 'changed' } },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/entity-version.md',
});
