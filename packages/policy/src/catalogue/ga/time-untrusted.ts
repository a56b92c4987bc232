import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/time-untrusted',
  title: 'A release date can not be trusted',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: the clock runs on release dates, and some registries report when they first stored a version.',
  surfaces: ['gate'],
  severity: { recommended: 'warn', strict: 'warn' },
  gateLevel: 'notice',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#gatime-untrusted',
});
