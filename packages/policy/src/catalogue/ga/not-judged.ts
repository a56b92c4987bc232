import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/not-judged',
  title: 'A dependency that has no registry release',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: what comes from git, a tarball, a file or a link has no release to compare; it is counted, never passed in silence.',
  surfaces: ['gate'],
  severity: { recommended: 'warn', strict: 'warn' },
  gateLevel: 'notice',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#ganot-judged',
});
