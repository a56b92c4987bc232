import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'pii-leak',
  title: 'Personal data stays out of logs, errors, events and URLs',
  clause: 'There is one way to treat personal data, and it ends where data is logged, thrown, sent or put into an address: personal data reaches no log, no error message, no event payload and no URL.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/pii-leak.md',
});
