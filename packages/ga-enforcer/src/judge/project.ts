import type { Lockfile } from '../lockfile/lockfileFormat.ts';
import type { RuntimeSources } from './runtime.ts';

/** What is judged: a lockfile, and what its folder says besides. */
export interface Project {
  readonly lockfile: Lockfile;
  /** The lockfile relative to the report's root, with `/`. */
  readonly file: string;
  /** The same relative to the policy's root: what waivers match and fingerprints hold. */
  readonly policyFile: string;
  readonly runtime: Omit<RuntimeSources, 'policy'>;
  /** `overrides` of package.json, by package. */
  readonly overrides: ReadonlyMap<string, string>;
}
