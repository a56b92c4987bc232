import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/too-new',
  title: 'The installed version is younger than the soak',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks, and none that nobody has yet had time to try.',
  surfaces: ['gate'],
  severity: { recommended: 'off', strict: 'off' },
  gateLevel: 'off',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gatoo-new',
});
