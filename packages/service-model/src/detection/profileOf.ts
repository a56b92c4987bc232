import type { Policy, Profile } from '@nilometer/policy';

/** The profile of the service that an entity or a behaviour is of, else the policy's. */
export function profileOf({ service }: { readonly service?: string }, policy: Policy): Profile | null {
  const setting = service === undefined ? undefined : policy.services.find(({ name }) => name === service);
  return setting ? setting.profile : policy.profile;
}
