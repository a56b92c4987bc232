import type { OwnerKind, PiiCategory } from '@nilometer/policy';
import type { WordGroup } from './wordGroup.ts';

/** How names are built in a language, list by list. */
export const grammarLists = {
  predicates: 'First words that make a name a question or an order about the rest: `isEmail`, `sendEmail`.',
  prepositions: 'Words that what went before is only qualified by; the head is before them: `nameOfCustomer`.',
  joints: 'Words that only join others, in languages that put the head first: `fechaDeNacimiento` is `fechaNacimiento`.',
  heads: 'First words, in such languages, that all behind them only qualifies: `plantillaCorreo`, `TipoCliente`.',
  tails: 'Last words that are the head even in such languages: `telefonoId`, `correoVerificado`.',
  transparent: 'Last words that leave the meaning as it is: `emailValue`, `phoneNumber2`.',
  handled: 'Last words that say what was done with a value: it is the value still where the type can hold it, `surnameSent: string`, not `emailSent: boolean`.',
  composites: 'Last words of what holds several values of somebody: `guardianDetails`, `PassengerInfo`.',
  neutral: 'Words beside the head that say which one, not whose: `primaryEmail`, `billingCity`.',
  wrappings: "Words of an entity's name that say how it is kept or moved, not what it is about: `CustomerEntity`.",
  parts: "Parts of a person's record that carry no name of the person: hers, unless their siblings say otherwise: `Address`.",
  means: "Heads of records that keep one means of contact: a team's is a team's: `TeamEmail`.",
  destinations: "Words before a name or an address that make it somebody's, in records that are about neither: `shippingCity` of an order.",
} as const satisfies Record<string, string>;

export type GrammarList = keyof typeof grammarLists;

/** Records whose very content is personal, whatever its fields are called: the text of a clinical note, the degree in somebody's education. */
export interface Contents {
  readonly category: PiiCategory;
  /** What such records are called, by the end of their names. */
  readonly records: readonly string[];
  /** Their fields that hold it. */
  readonly fields: readonly string[];
}

/** Where the knowledge of a pack can be looked up. */
export interface PackSource {
  readonly name: string;
  readonly url: string;
}

/**
 * Words of one domain, or of one language. Each says what holds anywhere, for anybody's code; what a language and a
 * domain both know stands in the language's pack.
 */
export interface Pack {
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly sources: readonly PackSource[];
  /** `head-first`: what a name is about comes first, as in `nombreCliente`; English and German put it last. */
  readonly order?: 'head-first' | 'head-last';
  /** The language writes as one what others write apart: `Kundenname`. Its owners, neutral words and destinations then also stand before a head. */
  readonly compounds?: true;
  readonly groups?: readonly WordGroup[];
  readonly contents?: readonly Contents[];
  /** Words that code in this language is full of and that no other language has: by them an ambiguous word is known for what it is. */
  readonly common?: readonly string[];
  /**
   * Short forms of words that phrases of two words and more are written with: `numéro: ['num']`, so that `numTelephone`
   * is `numéro téléphone`. For all packs of the language.
   */
  readonly shortForms?: Readonly<Record<string, readonly string[]>>;
  readonly owners?: Partial<Readonly<Record<OwnerKind, readonly string[]>>>;
  /** Owners called by what is another word in English, as a French `client`: they count for this language's terms alone. */
  readonly ambiguousOwners?: Partial<Readonly<Record<OwnerKind, readonly string[]>>>;
  readonly grammar?: Partial<Readonly<Record<GrammarList, readonly string[]>>>;
}

export const definePack = (pack: Pack): Pack => pack;
