import { posix } from 'node:path';
import { builtInBans } from '../bans/builtIn.ts';
import type { PersonalDataSettings } from '../personalData.ts';
import type { Ban, Policy, ServiceSetting } from '../policy.ts';
import { resolveGate } from './resolveGate.ts';
import { resolveGuidelines } from './resolveGuidelines.ts';
import { resolveProfile } from './resolveProfile.ts';
import type { Config } from './schema/config.ts';

/** No `./` before it, no `/` after it; the root itself is the empty path. */
const normalize = (path: string): string => posix.normalize(path).replace(/\/$/, '').replace(/^\.$/, '');

function resolveBans({ builtInBans: wanted = 'on', bans = [] }: Config): Ban[] {
  const replaced = new Set(bans.map((ban) => ban.package));
  return [...(wanted === 'on' ? builtInBans.filter((ban) => !replaced.has(ban.package)) : []), ...bans];
}

function resolvePersonalData({ words = [], owners = {}, notPersonal = [], without = [] }: NonNullable<Config['personalData']>): PersonalDataSettings {
  const { person = [], organisation = [], place = [], machine = [], thing = [] } = owners;
  return { words, owners: { person, organisation, place, machine, thing }, notPersonal, without };
}

/** The policy that a merged configuration means, every default filled in. Pure. */
export function resolvePolicy(config: Config): Policy {
  const profile = resolveProfile(config.profile === undefined ? 'nilometer' : config.profile);
  const services = (config.services ?? []).map(
    ({ name, path, governed, ...rest }): ServiceSetting => ({
      name,
      path: normalize(path),
      profile: rest.profile === undefined ? profile : resolveProfile(rest.profile),
      ...(governed ? { governed } : {}),
    }),
  );
  return {
    profile,
    services,
    ignore: config.ignore ?? [],
    guidelines: resolveGuidelines(config.preset ?? 'recommended', config.guidelines ?? {}),
    bans: resolveBans(config),
    waivers: config.waivers ?? [],
    flags: config.flags ?? [],
    personalData: resolvePersonalData(config.personalData ?? {}),
    gate: resolveGate(config.gate ?? {}),
  };
}
