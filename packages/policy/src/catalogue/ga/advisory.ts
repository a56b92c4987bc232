import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/advisory',
  title: 'A known advisory has a fix',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: a version with a known advisory is left for its fixed one without waiting out the window.',
  surfaces: ['gate'],
  severity: { recommended: 'error', strict: 'error' },
  gateLevel: 'block',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gaadvisory',
});
