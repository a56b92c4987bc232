import type { Ban } from '../policy.ts';
import { endOf } from '../waivers/expiry.ts';

const covers = (ban: Ban, packageName: string): boolean =>
  ban.package.endsWith('/*') ? packageName.startsWith(ban.package.slice(0, -1)) : ban.package === packageName;

/** Bans on a package that have not ended by `now`. Who knows the installed version still has to look at `versions`. */
export const bansOf = (bans: readonly Ban[], packageName: string, now: Date): readonly Ban[] =>
  bans.filter((ban) => covers(ban, packageName) && (ban.expires === undefined || now.getTime() < endOf(ban.expires)));
