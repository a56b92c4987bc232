import type { Policy, Profile } from '@nilometer/policy';
import type { Entity } from '../model.ts';

/** The profile of the service that something belongs to, else the policy's. */
export function profileOf({ service }: Pick<Entity, 'service'>, policy: Policy): Profile | null {
  const setting = service === undefined ? undefined : policy.services.find(({ name }) => name === service);
  return setting ? setting.profile : policy.profile;
}
