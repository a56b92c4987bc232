import type { OptionPlace } from '../model.ts';
import type { Span } from './moduleUse.ts';
import type { Value } from './value.ts';

/** A name of this file that comes from a module. */
export interface ImportFact {
  readonly local: string;
  readonly from: string;
  /** `default`, `*`, or the name exported there. */
  readonly symbol: string;
}

/** A name that this file offers: its own (`local`) or passed on (`from` and `symbol`). */
export type ExportFact =
  | { readonly name: string; readonly local: string }
  | { readonly name: string; readonly from: string; readonly symbol: string };

/** What a file takes and gives. Costs no tree for ESM. */
export interface ModuleFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Specifiers of `export * from`. */
  readonly stars: readonly string[];
}

export interface DecoratorFact {
  /** Dotted name of what is applied: `Column`, `orm.Column`. */
  readonly ref: string;
  /** `null` when it is not called: `@Column`. */
  readonly args: readonly Value[] | null;
  /** Where its options can be given one more; of members only, and only where the options are written out in the call. */
  readonly optionAt?: OptionPlace;
}

/** What follows `extends`: a name, a call of a mixin, or something that only running tells. */
export type Heritage =
  | { readonly ref: string; readonly args?: readonly Heritage[] }
  /** `texts`: it is a list of texts, as `OmitType(User, ['password'])` is given. */
  | { readonly computed: string; readonly texts?: readonly string[] };

export interface MemberFact {
  readonly name: string;
  readonly span: Span;
  readonly decorators: readonly DecoratorFact[];
  /** As written, `null` where none is. */
  readonly type: string | null;
  /** Does the type say that it may be empty (`?`, `| null`, `| undefined`)? */
  readonly optional: boolean;
  readonly initial?: Value;
  /** It is called: no column, whatever its decorators do. A getter may be one. */
  readonly method?: true;
  /** What the comment says that stands right above it, or behind it on its line. */
  readonly comment?: string;
  /** Where a decorator can be put before it, and the indentation of its line. */
  readonly insertAt: { readonly offset: number; readonly indent: string };
}

export interface ClassFact {
  readonly name: string;
  readonly span: Span;
  readonly abstract?: true;
  readonly decorators: readonly DecoratorFact[];
  readonly base: Heritage | null;
  readonly members: readonly MemberFact[];
  /** A mixin: the function that returns this class, and its parameters. */
  readonly mixin?: { readonly name: string; readonly params: readonly string[] };
}

/** A function or constant that may stand for decorators: all that it calls or is. */
export interface WrapperFact {
  readonly name: string;
  readonly params: readonly string[];
  /** `args: null`: the name itself (`const X = Entity`), so arguments are those of the use. */
  readonly applies: readonly DecoratorFact[];
}

export interface BodyFacts {
  readonly lineStarts: readonly number[];
  /** Decorators were compiled to a form that is not read (Babel's, standard ones), so classes may have more than is seen. */
  readonly unread?: true;
  readonly classes: readonly ClassFact[];
  readonly wrappers: readonly WrapperFact[];
  /** Offsets of `new EntitySchema(…)`-like calls: constructor name and place. */
  readonly constructed: readonly { readonly ref: string; readonly span: Span }[];
}
