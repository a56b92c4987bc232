import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/stale',
  title: 'A newer GA version has been ignored for too long',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: a version of the same line that superseded the installed one may be ignored for the window, 14 days unless the policy says otherwise.',
  surfaces: ['gate'],
  severity: { recommended: 'error', strict: 'error' },
  gateLevel: 'block',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gastale',
});
