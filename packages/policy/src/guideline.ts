/** How a configuration treats a guideline. */
export type Severity = 'off' | 'warn' | 'error';

/**
 * A row of the guideline catalogue: one file each under `catalogue/`, named by its id.
 * The id is also the rule's, the detector's, the page's and the fixture's.
 */
export interface Guideline {
  readonly id: string;
  readonly title: string;
  /** The principle that the guideline codifies, in the company's words. */
  readonly clause: string;
  /** Who acts on it: `lint` rows have a detector, a rule and a page; `gate` rows are judged by the GA enforcer. */
  readonly surfaces: readonly ('lint' | 'gate')[];
  readonly severity: { readonly recommended: Severity; readonly strict: Severity };
  /** Options that `recommended` and `strict` set, where they differ from the detector's own defaults. */
  readonly options?: { readonly recommended?: Readonly<Record<string, unknown>>; readonly strict?: Readonly<Record<string, unknown>> };
  /** Recipe ids that repair it, the first choice first. */
  readonly fixes: readonly string[];
  readonly docsUrl: string;
}

export const defineGuideline = <const G extends Guideline>(guideline: G): G => guideline;
