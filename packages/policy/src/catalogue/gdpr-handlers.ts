import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'gdpr-handlers',
  title: 'A service with personal data answers both a request to delete and a request for a copy',
  clause: 'A service with personal data answers both a request to delete and a request for a copy.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'off' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/gdpr-handlers.md',
});
