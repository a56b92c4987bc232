import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/abandoned',
  title: 'No release for a long time',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: a package without releases never looks stale, so its silence is named.',
  surfaces: ['gate'],
  severity: { recommended: 'warn', strict: 'warn' },
  gateLevel: 'notice',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gaabandoned',
});
