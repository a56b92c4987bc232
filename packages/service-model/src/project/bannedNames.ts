import { packageNameOf } from '../syntax/packageNameOf.ts';
import { escapeRegExp } from '../syntax/escapeRegExp.ts';

/** Which files to look at for uses of packages that a guideline asks for, and which uses to keep. */
export interface BannedNames {
  /** Cheap; never says no to a text with a use. */
  mayUse(text: string): boolean;
  isBanned(specifier: string): boolean;
}

/**
 * An escape in a specifier hides its name from a search: `require('mom\u0065nt')`. No two `\s*` may meet: of n spaces
 * they would be tried in n² ways.
 */
const ESCAPED = /(?:from|import|require)\s*(?:\(\s*)?['"`][^'"`\n]*\\/;

/** @param packages exact names, or scopes as `@scope/*` */
export function bannedNames(packages: readonly { readonly package: string }[]): BannedNames {
  const names = new Set(packages.map((one) => one.package));
  if (names.size === 0) return { mayUse: () => false, isBanned: () => false };
  const quoted = [...names].map((name) => (name.endsWith('/*') ? escapeRegExp(name.slice(0, -1)) : `${escapeRegExp(name)}['"\`/]`));
  const inQuotes = new RegExp(`['"\`](?:${quoted.join('|')})`);
  return {
    mayUse: (text) => inQuotes.test(text) || ESCAPED.test(text),
    isBanned(specifier) {
      const name = packageNameOf(specifier);
      return name !== undefined && (names.has(name) || names.has(`${name.split('/')[0]}/*`));
    },
  };
}
