import type { SymbolRef } from '@nilometer/policy';
import type { ClassFact, WrapperFact } from '../syntax/facts.ts';

/** What a name turned out to be after imports, re-exports and aliases were followed. */
export type Resolved =
  | { readonly kind: 'class'; readonly file: string; readonly fact: ClassFact }
  /** A function that returns a class of its own making. */
  | { readonly kind: 'mixin'; readonly file: string; readonly fact: ClassFact }
  | { readonly kind: 'wrapper'; readonly file: string; readonly fact: WrapperFact }
  | { readonly kind: 'namespace'; readonly file: string }
  /** A symbol that a reader or the profile knows by name. */
  | { readonly kind: 'known'; readonly module: string; readonly symbol: string }
  /** Of a package that has nothing to do with any ORM. */
  | { readonly kind: 'foreign'; readonly module: string; readonly symbol: string }
  /** Where it should be, nothing was found. */
  | { readonly kind: 'missing'; readonly module: string; readonly symbol: string }
  /** Found, but neither a class nor anything that could stand for a decorator. */
  | { readonly kind: 'other' };

/** A name with the imports that it came through, nearest first: the profile may know one of them. */
export interface Found {
  readonly target: Resolved;
  readonly via: readonly SymbolRef[];
}
