import { defineGuideline } from '../guideline.ts';

const reported = { values: ['report', 'ignore'], default: 'report' } as const;
const ignored = { values: ['report', 'ignore'], default: 'ignore' } as const;

export default defineGuideline({
  id: 'validated-input',
  title: 'Every endpoint validates what it is given by a schema',
  clause: 'Every endpoint validates body, params and query by a schema before they are used: input validation does not vary between developers.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: { body: reported, query: reported, params: ignored, relayed: ignored, textFields: ignored },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/validated-input.md',
});
