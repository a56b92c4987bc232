import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/prerelease-in-prod',
  title: 'A prerelease among production dependencies',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: a prerelease is not generally available.',
  surfaces: ['gate'],
  severity: { recommended: 'warn', strict: 'error' },
  gateLevel: 'warn',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gaprerelease-in-prod',
});
