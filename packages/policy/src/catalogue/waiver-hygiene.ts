import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'waiver-hygiene',
  title: 'Every disable comment has an owner, a reason and an expiry',
  clause: 'Divergence is carefully evaluated: every comment that disables a guideline has an owner, a reason and an expiry, and one that has expired is an error.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/waiver-hygiene.md',
});
