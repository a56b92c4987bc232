import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'validated-input',
  title: 'Every endpoint validates what it is given by a schema',
  clause: 'Every endpoint validates body, params and query by a schema before they are used: input validation does not vary between developers.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/validated-input.md',
});
