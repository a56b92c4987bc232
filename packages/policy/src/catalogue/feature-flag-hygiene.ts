import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'feature-flag-hygiene',
  title: 'Feature flags go through one client, and each has an owner and an end',
  clause: 'Deploying is decoupled from releasing: flags go through one client, and each is declared with its owner and the day on which it is removed.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: { undeclared: { values: ['whenFlagsAreDeclared', 'always'], default: 'whenFlagsAreDeclared' } },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/feature-flag-hygiene.md',
});
