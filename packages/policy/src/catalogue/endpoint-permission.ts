import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'endpoint-permission',
  title: 'Every endpoint names a permission, or is declared public',
  clause: 'Every endpoint names a permission from the catalogue of IAM, or is declared public.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: {
    constants: { values: ['ignore', 'report'], default: 'ignore' },
    level: { values: ['profile', 'guard', 'permission'], default: 'profile' },
    publicByNature: { values: ['ignore', 'report'], default: 'ignore' },
  },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/endpoint-permission.md',
});
