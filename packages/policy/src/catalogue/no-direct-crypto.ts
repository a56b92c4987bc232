import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'no-direct-crypto',
  title: 'Service code does not encrypt, hash or mask personal data by hand',
  clause: 'Service code does not encrypt, hash or mask personal data by hand.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'off' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/no-direct-crypto.md',
});
