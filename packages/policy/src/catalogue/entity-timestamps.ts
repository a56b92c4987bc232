import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'entity-timestamps',
  title: 'Every entity has created and updated dates',
  clause: 'Every entity has created and last-update dates, set by the platform or the ORM, not by hand.',
  surfaces: ['lint'],
  severity: { recommended: 'warn', strict: 'error' },
  choices: { rows: { values: ['changed', 'all'], default: 'changed' } },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/entity-timestamps.md',
});
