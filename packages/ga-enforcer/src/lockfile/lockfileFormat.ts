import type { Range } from '@nilometer/policy';
import type { PackageManager } from './packageManager.ts';

/** Where a locked package comes from. Only `registry` has releases to compare. */
export type ResolvedKind = 'registry' | 'git' | 'file' | 'link' | 'tarball';

/** Who asks for a locked package, and with which words. */
export interface Requirement {
  /** `id` of the `LockEntry` that asks, or the path of the importer. */
  readonly by: string;
  readonly range: string;
  readonly kind: 'production' | 'development' | 'optional' | 'peer';
  readonly importer: boolean;
}

/** One installed package, as the lockfile has it; once for each importer that asks for it directly. */
export interface LockEntry {
  /** The key in the lockfile: unique for an installed copy. */
  readonly id: string;
  /** The name that the registry knows. */
  readonly name: string;
  /** The name that code imports, where it is another one. */
  readonly alias?: string;
  readonly version: string;
  /** `.` for the root, else the workspace's path with `/`. */
  readonly importer: string;
  readonly direct: boolean;
  readonly dev: boolean;
  readonly optional: boolean;
  readonly link: boolean;
  readonly resolvedKind: ResolvedKind;
  /** The reason that the registry gave when the lockfile was written. */
  readonly deprecated?: string;
  /** Of the entry's key in the lockfile. */
  readonly range: Range;
  readonly requiredBy: readonly Requirement[];
}

/** A package whose own manifest asks for dependencies: the root, or a workspace. */
export interface Importer {
  readonly path: string;
  /** `engines.node`, where the lockfile repeats it. */
  readonly node?: string;
}

export interface Lockfile {
  readonly importers: readonly Importer[];
  readonly entries: readonly LockEntry[];
  /** What was assumed because the lockfile does not say it, a sentence each. */
  readonly assumed: readonly string[];
}

export interface LockfileSource {
  /** As shown to people: relative, with `/`. */
  readonly file: string;
  /** Without byte order mark. */
  readonly text: string;
  /**
   * The parsed package.json of an importer, `.` being the one beside the lockfile; `undefined`: there is none. For
   * formats that do not repeat what manifests ask for.
   * @throws {ToolError} for one that can't be read, or lies outside of the lockfile's folder
   */
  readonly manifestOf: (importer: string) => unknown;
  /** Workspaces that the root's package.json names and that are there, as far as it is known. */
  readonly workspaces?: readonly string[];
}

/** One unit a file under `lockfiles/`. Pure: text in, entries out. */
export interface LockfileFormat {
  readonly title: string;
  /** Names that a folder is searched for, the one that wins first. */
  readonly fileNames: readonly string[];
  readonly manager: PackageManager;
  detect(source: LockfileSource): boolean;
  /** @throws {ToolError} with file, line and remedy, for a text that is not what the format promises */
  parse(source: LockfileSource): Lockfile;
}
