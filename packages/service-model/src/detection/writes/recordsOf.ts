import type { Entity } from '../../model.ts';
import { recordNamed } from './recordNamed.ts';

export interface Records {
  /** The stored record that a name of a service's code stands for: its own one, or that of a library of the same repository. */
  readonly named: (name: string, service: string | undefined) => Entity | undefined;
  /** Are the service's records known at all? */
  readonly areKnown: (service: string | undefined) => boolean;
}

const known = new WeakMap<readonly Entity[], Records>();

/** Each name is looked for once. */
export function recordsOf(entities: readonly Entity[]): Records {
  const records = known.get(entities) ?? lookingIn(entities);
  known.set(entities, records);
  return records;
}

function lookingIn(entities: readonly Entity[]): Records {
  const stored = entities.filter(({ persisted }) => persisted);
  const found = new Map<string, Entity | undefined>();
  return {
    named: (name, service) => {
      const key = `${service ?? ''}\0${name}`;
      if (!found.has(key)) found.set(key, recordNamed(name, stored.filter((one) => one.service === service)) ?? recordNamed(name, stored));
      return found.get(key);
    },
    areKnown: (service) => stored.some((one) => one.service === service),
  };
}
