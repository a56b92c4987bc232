import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'no-direct-client',
  title: 'Components are used through the platform',
  clause: 'Databases, brokers, search engines, feature flags and secrets are used through the platform: nobody should need to learn how to best use every component.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  choices: { sharedPackages: { values: ['ignore', 'report'], default: 'ignore' } },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/no-direct-client.md',
});
