import type { OwnerKind } from '@nilometer/policy';
import type { PiiVerdict } from '../../model.ts';

/** Where the words stand that a reason rests on. `path`: the objects that a field is nested in. */
export type ReasonPlace = 'name' | 'column' | 'decorator' | 'type' | 'path' | 'record' | 'siblings' | 'comment' | 'code';

/** One observation, for or against. */
export interface Reason {
  /** A sentence without its full stop; code stands between backticks. */
  readonly says: string;
  readonly place: ReasonPlace;
  /** What decided: words of names, lower case and singular; names of siblings; a type as written. */
  readonly words: readonly string[];
  /** Id of the pack that knows the words, `policy` for the company's own; left out where no pack is asked. */
  readonly pack?: string;
}

/** Whose the value is. */
export interface ExplainedOwner {
  /** `part`: something of a person's. */
  readonly kind: OwnerKind | 'part' | 'unknown';
  readonly says: string;
  /** The word that says so; empty where none does. */
  readonly word: string;
  readonly place: 'name' | 'path' | 'record';
  readonly pack?: string;
}

/** What a person can do about a verdict, and what it would be then. */
export interface Change {
  readonly by: 'annotation' | 'policy' | 'type';
  readonly says: string;
  /** What the classifier would say; left out where a person decides. */
  readonly verdict?: Pick<PiiVerdict, 'label' | 'category' | 'confidence'>;
}

/** Why a field is taken for personal data or not. The verdict itself is the field's own `pii`. */
export interface Explanation {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly whose: ExplainedOwner;
}
