import { isLocked } from './isLocked.ts';
import { resolveGuidelines } from './resolveGuidelines.ts';
import type { Config } from './schema/config.ts';

type Guidelines = NonNullable<Config['guidelines']>;
type Gate = NonNullable<Config['gate']>;
type Bans = NonNullable<Config['bans']>;

/** Of entries with one key, the last stands; order is that of first appearance. */
function lastOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function mergeGuidelines(base: Guidelines, over: Guidelines): Guidelines {
  const merged: Guidelines = { ...base };
  for (const [id, setting] of Object.entries(over)) {
    const before = merged[id];
    // A severity alone keeps the options and the lock that a shared configuration gave.
    const keeps = typeof setting === 'string' && typeof before === 'object';
    merged[id] = keeps ? { ...before, severity: setting } : typeof setting === 'object' && typeof before === 'object' ? { ...before, ...setting } : setting;
  }
  return merged;
}

/** What a layer says of a package replaces what the ones below said of it; it may say several things (of versions). */
const mergeBans = (base: Bans, over: Bans): Bans =>
  [...base.filter((ban) => !over.some((other) => other.package === ban.package)), ...over];

type Tiers = NonNullable<Gate['tiers']>;

const mergeTiers = (base: Tiers, over: Tiers): Tiers => ({
  platform: { ...base.platform, ...over.platform },
  production: { ...base.production, ...over.production },
  development: { ...base.development, ...over.development },
  transitive: { ...base.transitive, ...over.transitive },
});

const mergeGate = (base: Gate, over: Gate): Gate => ({
  ...base,
  ...over,
  advisory: { ...base.advisory, ...over.advisory },
  packages: { ...base.packages, ...over.packages },
  lines: { ...base.lines, ...over.lines },
  tiers: mergeTiers(base.tiers ?? {}, over.tiers ?? {}),
  levels: { ...base.levels, ...over.levels },
  platformPackages: [...(base.platformPackages ?? []), ...(over.platformPackages ?? [])],
});

type PersonalData = NonNullable<Config['personalData']>;

const joined = (base: readonly string[] = [], over: readonly string[] = []): string[] => [...base, ...over];

function mergePersonalData(base: PersonalData, over: PersonalData): PersonalData {
  const [below, above] = [base.owners ?? {}, over.owners ?? {}];
  return {
    words: [...(over.words ?? []), ...(base.words ?? [])],
    owners: {
      person: joined(below.person, above.person),
      organisation: joined(below.organisation, above.organisation),
      place: joined(below.place, above.place),
      machine: joined(below.machine, above.machine),
      thing: joined(below.thing, above.thing),
    },
    notPersonal: joined(base.notPersonal, over.notPersonal),
    without: joined(base.without, over.without),
  };
}

const merge = (base: Config, over: Config): Config => ({
  ...base,
  ...over,
  services: lastOfEach([...(base.services ?? []), ...(over.services ?? [])], (service) => service.name),
  ignore: [...(base.ignore ?? []), ...(over.ignore ?? [])],
  guidelines: mergeGuidelines(base.guidelines ?? {}, over.guidelines ?? {}),
  bans: mergeBans(base.bans ?? [], over.bans ?? []),
  waivers: [...(base.waivers ?? []), ...(over.waivers ?? [])],
  flags: lastOfEach([...(base.flags ?? []), ...(over.flags ?? [])], ({ name }) => name),
  personalData: mergePersonalData(base.personalData ?? {}, over.personalData ?? {}),
  gate: mergeGate(base.gate ?? {}, over.gate ?? {}),
});

/** A row that is locked now is written out whole, so that no later layer's preset moves its options. */
function pinLocked(base: Config, merged: Config): Config {
  const { preset = 'recommended', guidelines = {} } = merged;
  const open = Object.entries(guidelines).map(([id, row]) => [id, typeof row === 'object' ? { ...row, locked: false } : row] as const);
  const pinned = Object.entries(resolveGuidelines(preset, Object.fromEntries(open)))
    .filter(([id]) => isLocked(merged, id) && !isLocked(base, id))
    .map(([id, row]) => [id, { ...row, locked: true }] as const);
  return { ...merged, guidelines: { ...guidelines, ...Object.fromEntries(pinned) } };
}

/** What two layers come to: lists grow, single values are replaced. Locked rows are changed too: see `brokenLock`. */
export const mergeLayer = (base: Config, over: Config): Config => pinLocked(base, merge(base, over));

/** One configuration of many, the ones that others extend first. */
export const mergeLayers = (layers: readonly Config[]): Config => layers.reduce(mergeLayer, {});
