import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'domain-event-on-write',
  title: 'A database write sends a domain event in its transaction',
  clause: 'Every database change operation sends a domain event, in the same transaction; the platform does it, and by hand it is a finding.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: {
    missing: { values: ['report', 'ignore'], default: 'report' },
    byHand: { values: ['report', 'ignore'], default: 'report' },
  },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/domain-event-on-write.md',
});
