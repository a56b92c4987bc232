import type { FieldDraft } from '../../reader.ts';
import type { PathShape } from './typeShape.ts';

/** A path as it is declared, before it is known what is below it. */
export interface DeclaredPath extends PathShape {
  readonly field: FieldDraft;
}

/** Where paths are put: below which name, of which part. */
export interface Below {
  readonly prefix: string;
  readonly depth: number;
  readonly inheritedFrom?: string;
  /** Keys of the parts that it stands in: one that holds itself is opened once. */
  readonly within: readonly string[];
}

export const TOP: Below = { prefix: '', depth: 0, within: [] };
