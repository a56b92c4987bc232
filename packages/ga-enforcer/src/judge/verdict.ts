import type { Tier } from '@nilometer/policy';
import type { RuntimeSource } from './runtime.ts';
import type { Target } from './target.ts';

export type GateOutcome = 'pass' | 'block' | 'undetermined';

export type FindingLevel = 'block' | 'warn' | 'notice';

export interface VerdictFinding {
  /** Id of a catalogue row. */
  readonly id: string;
  readonly level: FindingLevel;
  readonly message: string;
}

/** Who keeps a dependency from moving to its target. */
export interface Holder {
  readonly kind: 'peer' | 'override' | 'parent' | 'engines';
  /** The package, field or requirement at fault: `react-dom@18.2.0`. */
  readonly by: string;
  /** The range with which it holds. */
  readonly wants: string;
}

/** A finding that an active waiver takes out. */
export interface VerdictWaiver {
  readonly id: string;
  readonly owner: string;
  readonly expires: string;
}

/** Instants are ISO with seconds, UTC; `null` is what is not known, or never. */
export interface DependencyVerdict {
  readonly name: string;
  readonly alias?: string;
  readonly version: string;
  readonly importer: string;
  readonly tier: Tier;
  readonly direct: boolean;
  readonly dev: boolean;
  /** What it would be if its tier blocked. */
  readonly outcome: GateOutcome;
  /** The gravest of its findings, in its tier. */
  readonly level: FindingLevel | 'none';
  readonly supersededAt: string | null;
  /** The earliest of its deadlines; in the past when one is over. */
  readonly passUntil: string | null;
  readonly holder?: Holder;
  readonly target: Target;
  /** The shortest way to unblock it, as a shell command. */
  readonly command?: string;
  /** Why nothing can be said, where `outcome` is undetermined. */
  readonly undetermined?: string;
  readonly findings: readonly VerdictFinding[];
  readonly waived?: readonly VerdictWaiver[];
}

export interface RuntimeVerdict {
  readonly node: string | null;
  /** The one that was used. */
  readonly source: RuntimeSource | null;
  readonly outcome: GateOutcome;
  readonly passUntil: string | null;
  readonly findings: readonly VerdictFinding[];
  readonly waived?: readonly VerdictWaiver[];
}

/** What `--format json` prints. `outcome` and `passUntil` are over the blocking tiers. */
export interface GateVerdict {
  readonly outcome: GateOutcome;
  readonly at: string;
  readonly passUntil: string | null;
  /** Locked packages that were not judged: no registry release, or not asked about. */
  readonly notJudged: number;
  readonly runtime: RuntimeVerdict;
  readonly dependencies: readonly DependencyVerdict[];
}
