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
}

export const TOP: Below = { prefix: '', depth: 0 };
