import { everyConcept, type Profile } from '../profile.ts';
import { profiles } from '../profiles/all.generated.ts';
import type { Config } from './schema/config.ts';

type ProfileConfig = NonNullable<Config['profile']>;

/** The concepts of the profile that is extended, each with the given symbols after its own. */
export function resolveProfile(config: ProfileConfig | null): Profile | null {
  if (config === null) return null;
  if (typeof config === 'string') return profiles[config];
  const base = config.extends === undefined ? undefined : profiles[config.extends].concepts;
  const { concepts: added } = config;
  return {
    name: config.name ?? config.extends ?? 'inline',
    concepts: everyConcept((name) => [...(base?.[name] ?? []), ...(added?.[name] ?? [])]),
  };
}
