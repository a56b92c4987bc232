import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'platform-as-runtime',
  title: 'The platform is a runtime dependency, in one version',
  clause: 'The platform is a runtime dependency as opposed to a build-time one: it is a peer of libraries and a dependency of services, never bundled, and one repository runs on one version of it.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'error' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/platform-as-runtime.md',
});
