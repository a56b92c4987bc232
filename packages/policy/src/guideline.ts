/** How a configuration treats a guideline. */
export type Severity = 'off' | 'warn' | 'error';

/** What the gate makes of one of its findings in a tier that blocks. */
export type GateLevel = 'block' | 'warn' | 'notice' | 'off';

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
  /** Level in the gate's blocking tiers, on rows that the gate judges; `gate.levels` of a policy overrides it. */
  readonly gateLevel?: GateLevel;
  /** Options that `recommended` and `strict` set, where they differ from the detector's own defaults. */
  readonly options?: { readonly recommended?: Readonly<Record<string, unknown>>; readonly strict?: Readonly<Record<string, unknown>> };
  /** Recipe ids that repair it, the first choice first. */
  readonly fixes: readonly string[];
  readonly docsUrl: string;
}

export const defineGuideline = <const G extends Guideline>(guideline: G): G => guideline;
