import type { JsonPath } from './parseJson.ts';

/** What a configuration may say and nothing judges yet, and why. It is said when somebody writes it: silence would pass for a check. */
export const notJudgedYet: readonly { readonly path: JsonPath; readonly because: string }[] = [
  { path: ['gate', 'advisory'], because: 'the gate has no source of advisories' },
  { path: ['gate', 'levels', 'ga/advisory'], because: 'the gate has no source of advisories' },
];
