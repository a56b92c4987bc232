import type { Profile } from '../profile.ts';
import { profiles } from '../profiles/all.generated.ts';
import type { Config } from './schema/config.ts';

type ProfileConfig = NonNullable<Config['profile']>;
type Concepts = Profile['concepts'];

const none: Concepts = {
  entity: [],
  platformEntity: [],
  pii: [],
  notPii: [],
  dataSubject: [],
  version: [],
  createdAt: [],
  updatedAt: [],
  uuidKey: [],
};

/** The concepts of the profile that is extended, each with the given symbols after its own. */
export function resolveProfile(config: ProfileConfig | null): Profile | null {
  if (config === null) return null;
  if (typeof config === 'string') return profiles[config];
  const base: Concepts = config.extends === undefined ? none : profiles[config.extends].concepts;
  const added = config.concepts ?? {};
  return {
    name: config.name ?? config.extends ?? 'inline',
    concepts: {
      entity: [...base.entity, ...(added.entity ?? [])],
      platformEntity: [...base.platformEntity, ...(added.platformEntity ?? [])],
      pii: [...base.pii, ...(added.pii ?? [])],
      notPii: [...base.notPii, ...(added.notPii ?? [])],
      dataSubject: [...base.dataSubject, ...(added.dataSubject ?? [])],
      version: [...base.version, ...(added.version ?? [])],
      createdAt: [...base.createdAt, ...(added.createdAt ?? [])],
      updatedAt: [...base.updatedAt, ...(added.updatedAt ?? [])],
      uuidKey: [...base.uuidKey, ...(added.uuidKey ?? [])],
    },
  };
}
