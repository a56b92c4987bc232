import type { Ban } from '@nilometer/policy';
import { type BannedNames, bannedNames } from '../project/bannedNames.ts';

const known = new WeakMap<readonly Ban[], BannedNames>();

function namesOf(bans: readonly Ban[]): BannedNames {
  const names = known.get(bans) ?? bannedNames(bans);
  known.set(bans, names);
  return names;
}

/**
 * Can a text use a banned package, or declare one? Cheap; never says no to one that does. A manifest may name it
 * inside a string (`npm:moment@2`), and JSON may escape any letter.
 */
export const mayNameBanned = (file: string, text: string, bans: readonly Ban[]): boolean =>
  file.endsWith('.json')
    ? bans.length > 0 && (text.includes('\\') || bans.some((ban) => text.includes(ban.package.replace(/\*$/, ''))))
    : namesOf(bans).mayUse(text);
