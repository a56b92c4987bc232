import { defineGuideline } from '../guideline.ts';

export default defineGuideline({
  id: 'no-version-bypass',
  title: 'No write goes past the version check and the change capture',
  clause: 'No write goes past the version check and the change capture.',
  surfaces: ['lint'],
  severity: { recommended: 'off', strict: 'off' },
  fixes: [],
  docsUrl: 'https://github.com/nilometer/nilometer/blob/main/rules/docs/rules/no-version-bypass.md',
});
