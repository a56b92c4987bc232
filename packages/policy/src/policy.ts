import type { DeclaredFlag } from './flags.ts';
import type { GateLevel, Severity } from './guideline.ts';
import type { PersonalDataSettings } from './personalData.ts';
import type { Profile } from './profile.ts';
import type { Waiver } from './waiver.ts';

/** A package that nobody may use, and what to do instead. */
export interface Ban {
  /** Exact name, or a scope as `@scope/*`. */
  readonly package: string;
  /** Semver range of banned versions; all of them when left out. */
  readonly versions?: string;
  readonly reason: string;
  readonly replacement?: string;
  readonly owner?: string;
  /** When the ban itself ends (ISO date); from then on it is not applied. */
  readonly expires?: string;
  /** Where the reason can be read. */
  readonly source?: string;
}

export interface GuidelineSetting {
  readonly severity: Severity;
  /** As the catalogue row's `choices` allow; what is left out has its default. */
  readonly options: Readonly<Record<string, string>>;
  /** A locked guideline can't be disabled by a comment, nor changed by a configuration that extends the one that locked it. */
  readonly locked: boolean;
}

export interface ServiceSetting {
  readonly name: string;
  /** Relative to the policy's root, with `/`; the root itself is `''`. */
  readonly path: string;
  /** The profile that it extends; `null`: none, so its entities are not governed. */
  readonly profile: Profile | null;
  /** Globs over entity names; all of them when left out. */
  readonly governed?: readonly string[];
}

/** The gate's part of the policy, defaults filled in; its meaning is in the docs of the GA enforcer. */
export interface GateSettings {
  readonly windowDays: number;
  readonly soakDays: number;
  /** Days, or off. */
  readonly majorGraceDays: number | 'off';
  readonly maxSnapshotAgeDays: number;
  readonly abandonedDays: number;
  readonly advisory: { readonly minSeverity: 'low' | 'moderate' | 'high' | 'critical'; readonly windowDays: number };
  /** Lowest Node version that the runtime may be; `null`: read from engines or .nvmrc. */
  readonly runtime: string | null;
  /** Declared platform and framework packages: names or globs. */
  readonly platformPackages: readonly string[];
  readonly packages: Readonly<Record<string, { readonly line?: 'major' | 'caret'; readonly track?: 'line' | 'any'; readonly majorGraceDays?: number | 'off' }>>;
  readonly lines: Readonly<Record<string, Readonly<Record<string, { readonly endsAt: string }>>>>;
  readonly tiers: Readonly<Record<Tier, { readonly blocks: boolean; readonly windowDays?: number }>>;
  /** Overrides of a finding id's level: `{ "ga/too-new": "warn" }`. */
  readonly levels: Readonly<Record<string, GateLevel>>;
}

export type Tier = 'platform' | 'production' | 'development' | 'transitive';

/** The policy after `extends` was merged and every default filled in. Data only, never executed. */
export interface Policy {
  readonly profile: Profile | null;
  readonly services: readonly ServiceSetting[];
  /** Globs relative to the policy's root, besides `.gitignore`. */
  readonly ignore: readonly string[];
  readonly guidelines: Readonly<Record<string, GuidelineSetting>>;
  readonly bans: readonly Ban[];
  readonly waivers: readonly Waiver[];
  /** Empty: nobody has declared any. */
  readonly flags: readonly DeclaredFlag[];
  readonly personalData: PersonalDataSettings;
  readonly gate: GateSettings;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  /** Absolute path of `nilometer.config.json`, or `null` for the built-in policy. */
  readonly file: string | null;
  /** Absolute paths of that file and of all that it extends, the extended ones first: what to watch. */
  readonly files: readonly string[];
  /** Absolute folder that paths in the policy are relative to, and fingerprints too. */
  readonly root: string;
  /** What was assumed because nobody said it, a sentence each. */
  readonly assumed: readonly string[];
  /** What the configuration says and nothing judges yet, a sentence each, with its place. */
  readonly notices: readonly string[];
  /** Content hash of the effective policy, for caches and digests. */
  readonly digest: string;
}
