import { bansOf, type Ban } from '@nilometer/policy';

/** Characters that a ban's pattern fixes: an exact name fixes more than the scope that covers it. */
const fixed = (ban: Ban): number => ban.package.replace(/\*$/, '').length;

/**
 * The ban that holds for a package whatever its version is: of several the narrowest, then the first. Bans of some
 * versions only are left to the gate, which reads the installed version in the lockfile: source text does not say it.
 */
export function banOf(bans: readonly Ban[], packageName: string, now: Date): Ban | undefined {
  const [first, ...others] = bansOf(bans, packageName, now).filter(({ versions }) => versions === undefined);
  return first && others.reduce((best, ban) => (fixed(ban) > fixed(best) ? ban : best), first);
}
