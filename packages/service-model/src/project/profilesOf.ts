import type { Policy, Profile } from '@nilometer/policy';

/** Services may extend different profiles: a symbol means the same wherever it is used. */
export const profilesOf = ({ profile, services }: Policy): Profile[] =>
  [...new Set([profile, ...services.map((service) => service.profile)])].filter((one) => one !== null);
