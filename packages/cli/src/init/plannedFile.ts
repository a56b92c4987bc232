/** A file that `init` wants to exist. It never overwrites one that does. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
  /** What to do by hand when a file of that name is already there. */
  readonly otherwise: string;
  /** What is left to do by hand once it is written. */
  readonly afterwards?: string;
  /** A file that is there, with what it lacked added and all else kept, comments too; `undefined` where that can not be done safely. */
  readonly merge?: (existing: string) => string | undefined;
}
