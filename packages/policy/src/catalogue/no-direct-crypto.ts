import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'no-direct-crypto',
  title: 'Service code does not encrypt, hash or mask personal data by hand',
  clause: 'Fields with personal data are encrypted by annotation; the developer never meets the crypto library: service code does not encrypt, hash or mask personal data by hand.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: {
    minConfidence: { values: ['high', 'medium', 'low'], default: 'high' },
    passwords: { values: ['ignore', 'report'], default: 'ignore' },
    helpers: { values: ['ignore', 'report'], default: 'ignore' },
    masks: { values: ['report', 'ignore'], default: 'report' },
  },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/no-direct-crypto.md',
});
