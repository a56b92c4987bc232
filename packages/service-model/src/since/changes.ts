/** A file that differs from an earlier state. A file that was renamed is one that was deleted and one that was added. */
export interface FileChange {
  /** Absolute. */
  readonly file: string;
  readonly kind: 'added' | 'modified' | 'deleted';
}

/** What differs from an earlier state of a project. */
export interface Changes {
  readonly files: readonly FileChange[];
  /** Text that a modified or deleted file had; `undefined` where it can not be told. Asked for source files, schemas and package.json alone. */
  readonly before: (file: string) => string | undefined;
}

/** What a change may have made another judgement of. */
export interface Affected {
  /** As the model names them; files that are gone among them. */
  readonly files: ReadonlySet<string>;
  /** How many of them there are to judge. */
  readonly judged: number;
  /** Services that any of them belongs to; `undefined`: to none that is known. */
  readonly services: ReadonlySet<string | undefined>;
}
