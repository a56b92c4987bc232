import type { RecipeLedger } from './ledger.ts';

/** R0: bytes outside edits equal and second run empty. R1: no new type error. */
export type Rung = 'R0' | 'R1';

/** How far a gate came in this run. A unit is one recipe in one file. */
export interface GateResult {
  readonly rung: Rung;
  readonly title: string;
  /** Units that passed it. */
  readonly passed: number;
  /** Units that it could say nothing about, or that it was not asked about. */
  readonly notReached: number;
  /** Why not, a sentence each. */
  readonly because: readonly string[];
  /** Units that it took back. */
  readonly dropped: readonly { readonly recipe: string; readonly file: string; readonly reason: string }[];
}

/** An edit as planned: `start` and `end` are UTF-16 offsets after the byte order mark, of the text that the recipe was given. */
export interface EditRecord {
  readonly recipe: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The highest gate that its unit passed. */
  readonly rung: Rung;
}

/** The body of a `migrate` report, and with its kind and outcome what `--format json` prints. */
export interface MigrateBody {
  readonly recipes: readonly RecipeLedger[];
  readonly gates: readonly GateResult[];
  readonly edits: readonly EditRecord[];
  readonly filesEdited: number;
  readonly written: boolean;
  /** What happened besides: a recovered run, what to do next. */
  readonly notes: readonly string[];
}

/** An edited file, whole: what a diff is made of. Not part of the report. */
export interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}
