import type { PiiCategory } from './categories.ts';

/** What a field can hold, read from its type as written. */
export type ValueKind = 'text' | 'number' | 'date' | 'flag' | 'structure' | 'unknown';

/**
 * How much a word says by itself. `anywhere`: it is about a person whatever record it is in (`firstName`). `likely`:
 * unless the record is about something else (`avatar`). `ofPersons`: only in a record about a person (`name`).
 * `debatable`: people disagree whether it is personal data (`username`).
 */
export type Reach = 'anywhere' | 'likely' | 'ofPersons' | 'debatable';

export interface WordGroup {
  readonly category: PiiCategory | 'secret';
  readonly reach: Reach;
  /** What the value can be besides text, structures and values of unknown type. */
  readonly holds?: readonly ValueKind[];
  /** Words that may follow without changing what it is about: `diagnosis notes`, `avatar url`. */
  readonly keeps?: readonly string[];
  /** Words separated by spaces; also found written as one. Singular, lower case, accents as the language has them. */
  readonly words: readonly string[];
}
