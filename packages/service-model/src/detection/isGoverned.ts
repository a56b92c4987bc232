import type { Policy } from '@nilometer/policy';

/**
 * Is code of this service judged? As with entities: where the policy names services, that of those which extend a profile.
 * A folder that is the platform's own, or an adapter to it, is named as a service with `"profile": null`.
 */
export function isGoverned(service: string | undefined, { services }: Policy): boolean {
  if (services.length === 0) return true;
  const setting = services.find(({ name }) => name === service);
  return setting !== undefined && setting.profile !== null;
}
