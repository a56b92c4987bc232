import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/newer-line',
  title: 'A newer major line has been ignored for too long',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: a dead major line is stale too, once the grace for the next line has passed.',
  surfaces: ['gate'],
  severity: { recommended: 'error', strict: 'error' },
  gateLevel: 'block',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#ganewer-line',
});
