import type { PiiCategory } from './categories.ts';

/** What a field can hold, read from its type as written. */
export const valueKinds = ['text', 'number', 'date', 'flag', 'structure', 'unknown'] as const;

export type ValueKind = (typeof valueKinds)[number];

/**
 * How much a word says by itself. `anywhere`: it is about a person whatever record it is in (`firstName`). `likely`:
 * unless the record is about something else (`avatar`). `ofPersons`: only in a record about a person (`name`).
 * `debatable`: people disagree whether it is personal data (`username`).
 */
export const reaches = ['anywhere', 'likely', 'ofPersons', 'debatable'] as const;

export type Reach = (typeof reaches)[number];

/**
 * What a record is about. `place` and `machine` (hardware, software and how it is configured) matter because contacts
 * and addresses of theirs are nobody's.
 */
export const ownerKinds = ['person', 'organisation', 'place', 'machine', 'thing'] as const;

export type OwnerKind = (typeof ownerKinds)[number];

/** Words of a company for personal data, beside those that the classifier knows. */
export interface OwnWordGroup {
  readonly category: PiiCategory | 'secret';
  readonly reach: Reach;
  /** What the value can be besides text, structures and values of unknown type. */
  readonly holds?: readonly ValueKind[];
  /** Words separated by spaces; also found written as one. */
  readonly words: readonly string[];
}

/** What a company knows of its own words; it goes before every pack. */
export interface PersonalDataSettings {
  readonly words: readonly OwnWordGroup[];
  /** Words for whom or what records are about: `{ "person": ["brukare"] }`. */
  readonly owners: Readonly<Record<OwnerKind, readonly string[]>>;
  /** Phrases that are never personal data here: `customer reference`. */
  readonly notPersonal: readonly string[];
  /** Ids of packs that are left out. */
  readonly without: readonly string[];
}

/** Of a company that has said nothing. */
export const noOwnWords: PersonalDataSettings = {
  words: [],
  owners: { person: [], organisation: [], place: [], machine: [], thing: [] },
  notPersonal: [],
  without: [],
};
