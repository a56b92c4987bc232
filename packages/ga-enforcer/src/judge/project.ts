import type { Lockfile } from '../lockfile/lockfileFormat.ts';
import type { Commands, Overrides } from '../lockfile/packageManager.ts';
import type { RuntimeSources } from './runtime.ts';

/** What is judged: a lockfile, and what its folder says besides. */
export interface Project {
  readonly lockfile: Lockfile;
  /** The lockfile relative to the report's root, with `/`. */
  readonly file: string;
  /** The same relative to the policy's root: what waivers match and fingerprints hold. */
  readonly policyFile: string;
  readonly runtime: Omit<RuntimeSources, 'policy'>;
  readonly overrides: Overrides;
  /** How whoever wrote the lockfile is told to move something. */
  readonly commands: Commands;
}
