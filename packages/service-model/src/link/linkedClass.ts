import type { ClassFact, MemberFact } from '../syntax/facts.ts';
import type { LinkedDecorator } from './applied.ts';

export interface LinkedMember {
  readonly fact: MemberFact;
  readonly decorators: readonly LinkedDecorator[];
}

/** A class with what its decorators stand for. */
export interface LinkedClass {
  /** Absolute. */
  readonly file: string;
  readonly fact: ClassFact;
  readonly lineStarts: readonly number[];
  readonly decorators: readonly LinkedDecorator[];
  readonly members: readonly LinkedMember[];
}

/** A class and all that it inherits from, nearest first, itself included. */
export interface Chain {
  readonly classes: readonly [LinkedClass, ...LinkedClass[]];
  /** Why the chain is not whole: `base class Base of @acme/core not found`. */
  readonly broken: string | null;
  /** A base class or a repository of the profile is among them. */
  readonly platform: boolean;
}
