import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/withdrawn',
  title: 'The installed version was withdrawn',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: a version that its registry no longer holds is not generally available.',
  surfaces: ['gate'],
  severity: { recommended: 'error', strict: 'error' },
  gateLevel: 'block',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gawithdrawn',
});
