import { bansOf, type Ban } from '@nilometer/policy';
import { z } from 'zod';
import { mappings, type PackageMapping } from './mappings.ts';
import type { Lookup } from './packageUses.ts';

export const replaceOptions = z.strictObject({
  packages: z
    .string()
    .optional()
    .transform((value, context) => {
      const names = value?.split(',').map((name) => name.trim());
      const unknown = names?.find((name) => !Object.hasOwn(mappings, name));
      if (unknown === undefined) return names;
      context.addIssue(`no mapping for "${unknown}"; there is one for ${Object.keys(mappings).join(', ')}`);
      return z.NEVER;
    })
    .describe('packages to replace, joined by commas, whatever the policy says; without it those that the policy bans'),
});

export type ReplaceOptions = ReturnType<typeof replaceOptions.parse>;

export interface Target extends PackageMapping {
  readonly name: string;
}

/**
 * The packages that this run is about: those that lint reports. A ban of some versions only is the gate's, which knows
 * the installed version.
 */
export function targetsOf({ packages }: ReplaceOptions, bans: readonly Ban[], now: Date): Target[] {
  const isBanned = (name: string): boolean => bansOf(bans, name, now).some(({ versions }) => versions === undefined);
  const isWanted = packages ? (name: string) => packages.includes(name) : isBanned;
  return Object.entries(mappings).flatMap(([name, mapping]) => (isWanted(name) ? [{ ...mapping, name }] : []));
}

/** Which target a specifier belongs to; a file of it that the mapping doesn't know has no path. */
export const lookupIn = (targets: readonly Target[]): Lookup => (specifier) => {
  const target = targets.find(({ name }) => specifier === name || specifier.startsWith(name + '/'));
  if (!target) return undefined;
  const path = Object.hasOwn(target.entries, specifier) ? target.entries[specifier] : undefined;
  return { packageName: target.name, path };
};
