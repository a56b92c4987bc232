import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'banned-dependencies',
  title: 'No banned package is used',
  clause: 'Limit the stack: rigid control over third-party dependencies; each ban has a reason, a replacement, an owner and an end.',
  surfaces: ['lint', 'gate'],
  severity: { recommended: 'error', strict: 'error' },
  gateLevel: 'block',
  fixes: ['replace-banned-deps'],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/banned-dependencies.md',
});
