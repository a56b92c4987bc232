/** A direct dependency of one importer, with where it may move. */
export interface Member {
  /** As peers call it. */
  readonly name: string;
  /** Ascending; the first is the installed one. */
  readonly versions: readonly [string, ...string[]];
  /** Index of the lowest version that is demanded; 0: it may stay. */
  readonly start: number;
  /** Peers of one of its versions, by name. */
  readonly peersOf: (version: string) => Readonly<Record<string, string>>;
}

/** By name, the index of a version of each. */
export type Choice = ReadonlyMap<string, number>;

export const versionAt = ({ versions }: Member, index: number): string => versions[index] ?? versions[0];
