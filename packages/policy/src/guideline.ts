/** How a configuration treats a guideline. */
export type Severity = 'off' | 'warn' | 'error';

/** What the gate makes of one of its findings in a tier that blocks. */
export type GateLevel = 'block' | 'warn' | 'notice' | 'off';

/** What an option may be, and what it is when nobody says. */
export interface Choice {
  readonly values: readonly string[];
  readonly default: string;
}

export type Choices = Readonly<Record<string, Choice>>;

/** Options in which everything is chosen. */
export type Chosen<C extends Choices> = { readonly [Name in keyof C]: C[Name]['values'][number] };

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
  /** Every option; left out: it has none. The detector takes them from here, so that the policy can be checked when it is read. */
  readonly choices?: Choices;
  /** Options that `recommended` and `strict` set, where they differ from the defaults. */
  readonly options?: { readonly recommended?: Readonly<Record<string, string>>; readonly strict?: Readonly<Record<string, string>> };
  /** Recipe ids that repair it, the first choice first. */
  readonly fixes: readonly string[];
  readonly docsUrl: string;
}

export const defineGuideline = <const G extends Guideline>(guideline: G): G => guideline;
