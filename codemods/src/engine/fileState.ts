import type { TextEdit } from '@nilometer/service-model';
import type { Mention } from './recipe.ts';
import type { LedgerSite } from './site.ts';

/** What reading a file gave: its bytes with their text, or why there is no text. */
export type ReadResult =
  | { readonly kind: 'text'; readonly bytes: Buffer; readonly bom: boolean; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What one recipe did to one file. `edits` are ranges of the text that the recipe before it left. */
export interface Step {
  readonly recipe: string;
  readonly found: number;
  readonly sites: readonly LedgerSite[];
  readonly edits: readonly TextEdit[];
  /** 1-based line of each edit, in the text that the edit is a range of. */
  readonly lines: readonly number[];
  readonly introduces: readonly string[];
}

/** A file that at least one recipe looked at, with everything that was done to it. */
export interface FileState {
  readonly path: string;
  readonly kind: Mention['kind'];
  readonly bom: boolean;
  /** Bytes and text on disk, kept only when an edit changed them: thousands of files may be looked at. */
  readonly before?: { readonly bytes: Buffer; readonly text: string };
  /** The text with all edits; absent as long as nothing was edited. */
  readonly after?: string;
  readonly steps: readonly Step[];
}

export const isEdited = (state: FileState): state is FileState & Required<Pick<FileState, 'before' | 'after'>> => state.after !== undefined;

/** A recipe in a file: the smallest thing that a red gate takes back. */
export interface Unit {
  readonly recipe: string;
  readonly path: string;
}

export const unitKey = (unit: Unit): string => `${unit.recipe}\0${unit.path}`;

/** Units that a gate took back, with the gate's reason. */
export type Dropped = ReadonlyMap<string, { readonly unit: Unit; readonly reason: string }>;
