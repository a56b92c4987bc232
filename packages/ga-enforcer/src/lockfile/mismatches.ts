import { satisfies, validRange } from 'semver';
import { nameOf } from './nameOf.ts';
import type { NpmPackages } from './npmPackages.ts';
import type { NpmPackage } from './npmSchemas.ts';
import { type Asks, requirementsOf } from './requirementsOf.ts';
import { resolveFrom } from './resolveFrom.ts';

export interface MismatchContext {
  readonly packages: NpmPackages;
  /** Is this the version that is meant? Presence alone counts where nobody can say, as below `overrides`. */
  readonly isMeant: (id: string, locked: NpmPackage, ask: { readonly name: string; readonly range: string }) => boolean;
}

const ALIAS = /^npm:(?<name>@?[^@]+)(?:@(?<range>.*))?$/;

/** npm compares so (https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/dep-valid.js), but refuses prereleases, which are let through here. */
const OPTIONS = { loose: true, includePrerelease: true } as const;

/** Tags, git and URLs don't say which version is meant, and a link has whatever lies there. */
export const isVersionMeant: MismatchContext['isMeant'] = (id, { name = nameOf(id), version, link }, { range }) => {
  const alias = ALIAS.exec(range)?.groups;
  const wanted = alias ? (alias['range'] ?? '*') : range;
  if (link === true || version === undefined || validRange(wanted, OPTIONS) === null) return true;
  return satisfies(version, wanted, OPTIONS) && name === (alias?.['name'] ?? nameOf(id));
};

/**
 * What an importer asks for and `npm ci` would miss in the lockfile, a phrase each. What is optional may be absent, and
 * peers are: npm leaves them out under `legacy-peer-deps`.
 * @param from the importer's key in `packages`
 */
export function mismatches(from: string, asks: Asks, { packages, isMeant }: MismatchContext): string[] {
  return requirementsOf(asks, true).flatMap((ask) => {
    const { name, range, kind } = ask;
    if (kind === 'peer') return [];
    const id = resolveFrom(from, name, (folder) => packages.has(folder));
    const found = id === null ? undefined : packages.get(id)?.value;
    if (id === null || found === undefined) return kind === 'optional' ? [] : [`it has no ${name} (${range})`];
    return isMeant(id, found, ask) ? [] : [`it has ${found.name ?? nameOf(id)}@${found.version ?? ''} for ${name} (${range})`];
  });
}
