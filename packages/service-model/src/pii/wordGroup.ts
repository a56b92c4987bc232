import type { PiiCategory, Reach, ValueKind } from '@nilometer/policy';

export interface WordGroup {
  /** `none`: phrases that only look personal, as `trade name` does; nothing else is looked for in them. */
  readonly category: PiiCategory | 'secret' | 'none';
  readonly reach: Reach;
  /** What the value can be besides text, structures and values of unknown type. */
  readonly holds?: readonly ValueKind[];
  /** Words that may follow without changing what it is about: `diagnosis notes`, `avatar url`. */
  readonly keeps?: readonly string[];
  /**
   * The words mean something else in other languages (`cap`, `via`, `rue`): they count only in a record where another
   * word of the pack's language stands.
   */
  readonly ambiguous?: true;
  /**
   * The words mean something else elsewhere (a `roll number` is that of a parcel, too): they count only where one of these
   * single words stands in the name of the record, or of what is beside it.
   */
  readonly near?: readonly string[];
  /** Words separated by spaces; also found written as one. Singular, lower case, accents as the language has them. */
  readonly words: readonly string[];
}
