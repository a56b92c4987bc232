import type { Span } from '../syntax/moduleUse.ts';
import type { Site, Tri } from '../model.ts';

export interface ColumnDraft {
  readonly name: string;
  /** As written, `null` where it is not. */
  readonly type: string | null;
  readonly nullable: Tri;
  readonly primaryKey: boolean;
  /** Of the name. */
  readonly span: Span;
}

/** What one statement does to a table. Plain JSON: the facts of an SQL file hold them. */
export type TableStep =
  | { readonly kind: 'create'; readonly table: string; readonly columns: readonly ColumnDraft[]; readonly span: Span }
  | { readonly kind: 'drop'; readonly table: string; readonly span: Span }
  | { readonly kind: 'rename'; readonly table: string; readonly to: string; readonly span: Span }
  | { readonly kind: 'add-column'; readonly table: string; readonly column: ColumnDraft; readonly span: Span }
  | { readonly kind: 'drop-column'; readonly table: string; readonly name: string; readonly span: Span }
  | { readonly kind: 'rename-column'; readonly table: string; readonly name: string; readonly to: string; readonly span: Span }
  /** What is absent stays as it was. */
  | { readonly kind: 'change-column'; readonly table: string; readonly name: string; readonly type?: string; readonly nullable?: Tri; readonly span: Span }
  | { readonly kind: 'primary-key'; readonly table: string; readonly names: readonly string[]; readonly span: Span };

/** A step in a file; `site` is that of the table's or column's name in it. */
export interface TableChange {
  readonly step: TableStep;
  /** Id of the reader. */
  readonly reader: string;
  readonly site: Site;
  /** Places of the columns that the step names, by name, where they differ from `site`. */
  readonly columnSites: Readonly<Record<string, Site>>;
  readonly service?: string;
}
