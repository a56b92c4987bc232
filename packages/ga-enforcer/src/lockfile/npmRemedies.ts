import type { JsonRemedies } from './readJson.ts';

/** For a lockfile of npm that can't be read. */
export const npmRemedies: JsonRemedies = {
  broken: 'Restore it from version control, or write it again with `npm install`.',
  conflict: 'Run `npm install`: npm resolves conflicts in its lockfile.',
};
