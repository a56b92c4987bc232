import type { SymbolRef } from '@nilometer/policy';
import type { Value } from '../syntax/value.ts';

/** A known decorator that is in effect on a class or member, arguments of aliases filled in. */
export interface Applied extends SymbolRef {
  readonly args: readonly Value[];
}

/** One decorator as written, and what it stands for. */
export interface LinkedDecorator {
  /** Its last name: `Column` of `orm.Column`. */
  readonly name: string;
  readonly applied: readonly Applied[];
  /** `missing`: its module or name was not found. `company`: found, and applies nothing known. `foreign`: a framework's. */
  readonly unknown: 'missing' | 'company' | 'foreign' | null;
  /** Where it comes from, in words: `Audited of @acme/core`. */
  readonly origin: string;
}
