import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'pii-data-subject',
  title: 'An entity with personal data says whom it is about',
  clause: 'GDPR requests are handled from annotations: an entity with personal data says which field or relation identifies the person it is about.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/pii-data-subject.md',
});
