import type { JsonRemedies } from './readJson.ts';

/** What a manifest pins, wherever it is in the tree. */
export interface Overrides {
  /** Where it says so, for people: `overrides in package.json`. */
  readonly from: string;
  /** By package, the range that it is pinned to. */
  readonly pins: ReadonlyMap<string, string>;
}

export interface Install {
  readonly name: string;
  /** The name that code imports, where it is another one. */
  readonly alias?: string;
  readonly version: string;
}

/** Shell commands, safe to paste whatever a name holds: see `shellWord`. */
export interface Commands {
  /**
   * Moves what an importer asks for itself, all at once.
   * @param importer `.` for the root, else the workspace's path with `/`
   */
  install(importer: string, wanted: readonly Install[]): string;
  /** Moves a transitive package as far as the ranges of those who ask for it let it. */
  update(name: string): string;
  /** Moves the override of a package. */
  override(name: string, version: string): string;
}

/** The words and habits of the program that writes a lockfile; shared by the formats that it has had. */
export interface PackageManager {
  /** The command that writes a lockfile. */
  readonly write: string;
  /** For a lockfile of its that can't be read. */
  readonly remedies: JsonRemedies;
  readonly commands: Commands;
  /** @param manifest the root's parsed package.json; `undefined`: there is none */
  overridesOf(manifest: unknown): Overrides;
}
