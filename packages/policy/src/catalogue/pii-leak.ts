import { defineGuideline } from '../guideline.ts';

const reported = { values: ['report', 'ignore'], default: 'report' } as const;

export default defineGuideline({
  id: 'pii-leak',
  title: 'Personal data stays out of logs, errors, events and URLs',
  clause: 'There is one way to treat personal data, and it ends where data is logged, thrown, sent or put into an address: personal data reaches no log, no error message, no event payload and no URL.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: {
    minConfidence: { values: ['high', 'medium', 'low'], default: 'high' },
    log: reported, error: reported, event: reported, url: reported,
    mailJobs: { values: ['ignore', 'report'], default: 'ignore' },
  },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/pii-leak.md',
});
