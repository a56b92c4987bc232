import type { DecoratorFact, Heritage } from './facts.ts';
import type { Expr } from './expr.ts';
import type { Span } from './moduleUse.ts';

export interface ParamFact {
  /** Empty for a pattern: its names are locals of the scope, initialised from `{ ref: '#0.email' }` (`#` and the index). */
  readonly name: string;
  /** As written, `null` where none is. */
  readonly type: string | null;
  readonly decorators: readonly DecoratorFact[];
  /** It may be left out: `?`, a default, a rest. */
  readonly optional?: true;
}

/** A name declared in a scope. Patterns are taken apart: `const { id } = req.body` is `id` with `{ ref: 'req.body.id' }`. */
export interface LocalFact {
  readonly name: string;
  readonly type: string | null;
  readonly init: Expr | null;
  /** Offset of the name. */
  readonly at: number;
}

/** An `if`: what it asks, and what hangs on it. */
export interface CheckFact {
  /** Offset at which it starts. */
  readonly at: number;
  readonly then: Span;
  readonly else?: Span;
  /** What is done where it holds ends the function or the round: `if (seen) return;`. */
  readonly exits?: true;
  /** It asks whether something is what is named, and throws where it is: `if (order.status === 'cancelled') throw …`. */
  readonly refuses?: true;
  /** It holds where each thing that it asks for is what is named alone: `name === known.name && word === known.word`. */
  readonly equal?: true;
  /** It asks whether something is not there: `!order`, `order === null`, `rows.length === 0`. */
  readonly missing?: true;
  /** Names in what it asks, called ones with `()`. */
  readonly asks: readonly string[];
}

/** A `try` block. */
export interface TryFact extends Span {
  /** Its `catch`, whole. */
  readonly handler?: Span;
  /** The `catch` looks for the error of a row that is there already. */
  readonly unique?: true;
}

/** A function, a method, or the file itself (index 0). */
export interface ScopeFact {
  /** Index of the scope around it; of the file's, -1. */
  readonly parent: number;
  /** Its own name, else that of the variable, property or member that it is put in; empty when there is none. */
  readonly name: string;
  readonly span: Span;
  /** Index in `CodeFacts.classes` of the class that it is a member of. */
  readonly owner?: number;
  readonly static?: true;
  /** It is a getter: its name stands for what it returns. */
  readonly getter?: true;
  readonly decorators?: readonly DecoratorFact[];
  readonly params: readonly ParamFact[];
  readonly locals: readonly LocalFact[];
  /** Further expressions that hold a call, besides those of `locals`, `returns` and properties. */
  readonly body: readonly Expr[];
  /** What it returns, as written. */
  readonly returns: readonly Expr[];
  /** Spans of its `try` blocks: calls in them may fail unheard. */
  readonly tries?: readonly TryFact[];
  /** Spans of its branches that do not run in production: `if (isDevelopment) { … }`. */
  readonly development?: readonly Span[];
  readonly checks?: readonly CheckFact[];
  /** Members that statements look at without a call: `req.user` of `if (!req.user)`. */
  readonly asks?: readonly string[];
  /** Members that it assigns: `customer.phone`, `this.phone`; a constructor only makes. */
  readonly assigned?: readonly string[];
}

/** A property of a class: declared, a parameter property, or assigned to `this` in the constructor or a method (`scope` tells). */
export interface PropertyFact {
  readonly name: string;
  readonly type: string | null;
  /** Declared with `?`. */
  readonly optional?: true;
  readonly init: Expr | null;
  /** Index of the scope that `init` and the type's names are seen from. */
  readonly scope: number;
  readonly static?: true;
  readonly decorators?: readonly DecoratorFact[];
  readonly at: number;
}

/** The code of a class; what it declares as an entity is its `ClassFact` of the same place. */
export interface ClassCodeFact {
  readonly name: string;
  /** Start of the name, as in `ClassFact.span`. */
  readonly at: number;
  readonly scope: number;
  readonly base: Heritage | null;
  /** Type arguments of the base, as written: `Repository<User>` gives `['User']`. */
  readonly baseTypes: readonly string[];
  /** Names of its type parameters: `Service<T>`. */
  readonly typeParams?: readonly string[];
  readonly decorators: readonly DecoratorFact[];
  readonly properties: readonly PropertyFact[];
}

/** An interface or a type alias of an object type. */
export interface ShapeFact {
  readonly name: string;
  readonly at: number;
  /** Types after `extends`, or of an intersection, as written: `Model<User>`. */
  readonly bases: readonly string[];
  /** Type parameters are not told apart from types. */
  readonly fields: readonly { readonly name: string; readonly type: string | null; readonly optional: boolean; readonly at: number }[];
}

/** A type alias that names other types alone: `type Users = Repository<User>`, `type MongooseModel<T> = Model<T> & Paginates<T>`. */
export interface AliasFact {
  readonly name: string;
  /** Names of its type parameters. */
  readonly params: readonly string[];
  /** The types that it is, as written; several of an intersection. */
  readonly of: readonly { readonly name: string; readonly types: readonly string[] }[];
}

/** A comment on lines of its own. */
export interface MarkFact {
  /** Offset of what follows it. */
  readonly at: number;
  /** Its words, without what delimits it. */
  readonly text: string;
}

/** What a file's code does, by scope. Kept apart from `BodyFacts`, which lint asks for far more often. Lines are those of `BodyFacts.lineStarts`. */
export interface CodeFacts {
  readonly scopes: readonly ScopeFact[];
  readonly classes: readonly ClassCodeFact[];
  readonly shapes: readonly ShapeFact[];
  /** Where there are any. */
  readonly aliases?: readonly AliasFact[];
  /** Comments that mark what follows them, where there are any: `// @pii(user.contact.email)`. */
  readonly marks?: readonly MarkFact[];
  /** What stands under comments that declare it open to all, where there are any: `// Public routes`. */
  readonly openings?: readonly Span[];
}
