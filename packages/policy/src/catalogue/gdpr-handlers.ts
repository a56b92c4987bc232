import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'gdpr-handlers',
  title: 'A service with personal data answers both a request to delete and a request for a copy',
  clause: '"Delete my data" and "get my data" are answered by every service with personal data, in the one way that the company chose; the answer is not "it depends".',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: {
    minConfidence: { values: ['high', 'medium', 'low'], default: 'high' },
    byHand: { values: ['report', 'ignore'], default: 'report' },
  },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/gdpr-handlers.md',
});
