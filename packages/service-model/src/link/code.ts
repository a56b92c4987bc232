import type { AliasFact, ClassCodeFact, ScopeFact, ShapeFact } from '../syntax/code.ts';
import type { CallExpr, Expr } from '../syntax/expr.ts';

/** Where an expression stands: its names mean what they mean there. */
export interface Place {
  /** Absolute. */
  readonly file: string;
  /** Index in `CodeFacts.scopes`. */
  readonly scope: number;
  /** What the parameters of a function were given in the call by which it was entered. */
  readonly given?: Given;
}

export interface Given {
  readonly file: string;
  readonly scope: number;
  readonly args: readonly Located[];
  /** The class of the object that it was called on, which may inherit it: what `this` is. */
  readonly self?: CodeClass;
}

export interface Located {
  readonly place: Place;
  readonly expr: Expr;
}

/** A function, a method, or the code of a file that stands in none (`scope` 0). */
export interface CodeFunction {
  readonly file: string;
  readonly scope: number;
  readonly fact: ScopeFact;
  /** The class that it is a member of. */
  readonly owner?: CodeClass;
}

export interface CodeClass {
  readonly file: string;
  readonly index: number;
  readonly fact: ClassCodeFact;
}

export interface CodeShape {
  readonly file: string;
  readonly fact: ShapeFact;
}

export interface CodeAlias {
  readonly file: string;
  readonly fact: AliasFact;
}

/** A call on the way to a value (`createConnection().getRepository(User)`), or what an instance was typed with. */
export type Step =
  /** `self`: the company's class, a package's method of which was called. */
  | { readonly kind: 'call'; readonly args: readonly Located[]; readonly self?: CodeClass }
  | { readonly kind: 'new'; readonly args: readonly Located[]; readonly types: readonly string[]; readonly place: Place }
  /** Of a declared type: `repository: Repository<User>`. */
  | { readonly kind: 'instance'; readonly types: readonly string[]; readonly place: Place }
  /** A parameter of a function that was handed to a call. */
  | { readonly kind: 'param'; readonly index: number };

/** Where a value comes from, when names, types, constructors and helpers are followed back. */
export interface Origin {
  /**
   * `module#symbol`, then `.member`, `()`, `{}` for an instance, `(2)` for the parameter of that index of a function
   * handed to a call (after the option's name, where it was handed over in options); of a global, without a module. `import x` and `import * as x` count as the module itself.
   * `kafkajs#Kafka{}.producer().send`, `typeorm#Repository{}.save`, `express#default().get`, `#console.log`,
   * `typeorm#DataSource{}.transaction(0)`; of code that is the company's own, `own#` and the name.
   */
  readonly path: string;
  /** One for each `()`, `{}` and `(n)` of the path. */
  readonly steps: readonly Step[];
  /** The company's own function that it is, where it is one. */
  readonly fn?: CodeFunction;
  /** Of a method, also one that a package's base gives: the class of the object that it is taken from. */
  readonly self?: CodeClass;
  /** The company's own class that it is or is an instance of. */
  readonly class?: CodeClass;
  /** The object that the company's own function returns. */
  readonly value?: Located;
  /** The company's own interface that it is said to fit. */
  readonly shape?: CodeShape;
  /** A file as a whole: `import * as x from './x'`. */
  readonly namespace?: string;
}

export interface CodeCall {
  readonly place: Place;
  readonly expr: CallExpr;
  readonly args: readonly Located[];
  /** The function that it stands in. */
  readonly within: CodeFunction;
  /** It stands in a `try` block of its function: what it throws may go unheard. */
  readonly caught: boolean;
}
