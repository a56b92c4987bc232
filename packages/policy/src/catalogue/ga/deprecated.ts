import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/deprecated',
  title: 'The installed version is deprecated',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: what its own authors deprecated is on its way out.',
  surfaces: ['gate'],
  severity: { recommended: 'warn', strict: 'error' },
  gateLevel: 'warn',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gadeprecated',
});
