import { defineGuideline } from '../../guideline.ts';

export default defineGuideline({
  id: 'ga/runtime-eol',
  title: 'The Node line is past its end of life',
  clause: 'Everyone deploys with the latest generally available libraries and frameworks at least once every two weeks: the runtime is a framework too.',
  surfaces: ['gate'],
  severity: { recommended: 'error', strict: 'error' },
  gateLevel: 'block',
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/packages/ga-enforcer/README.md#garuntime-eol',
});
