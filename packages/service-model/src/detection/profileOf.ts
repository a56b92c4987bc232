import type { Policy, Profile } from '@nilometer/policy';
import type { Entity } from '../model.ts';

/** The profile of the service of an entity or of what code does, else the policy's. */
export function profileOf({ service }: Pick<Entity, 'service'>, policy: Policy): Profile | null {
  const setting = service === undefined ? undefined : policy.services.find(({ name }) => name === service);
  return setting ? setting.profile : policy.profile;
}
