import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'validated-input',
  title: 'Every endpoint validates what it is given by a schema',
  clause: 'Every endpoint validates what it is given by a schema.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'off' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/validated-input.md',
});
