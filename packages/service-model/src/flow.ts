import type { NamedSite } from './behaviour.ts';
import type { Site } from './model.ts';

/** A name that reaches a call's arguments. Records are named as the model's entities are. */
export interface PassedName {
  /** As written: `customer.firstName`. */
  readonly name: string;
  /** The record that it is a member of. */
  readonly memberOf?: string;
  /** The record that it is itself. */
  readonly record?: string;
}

export interface FlowCall extends Site {
  /** The last name of what is called: `findOneBy`. */
  readonly method: string;
  /** The company's own function that it enters; the range is empty, at its start. */
  readonly to?: NamedSite;
  /** Records of the model that it is about, by entity name: `this.customers.findOneBy(…)`. */
  readonly records: readonly string[];
  /** Of calls about records, and of those that are behaviours of the model. */
  readonly passes: readonly PassedName[];
  /** Names that the function that it enters logs, of what it is handed; empty where a logger is called. */
  readonly logs: readonly PassedName[];
  /** Names of properties in its arguments, of the same calls: `email` of `update(id, { email: null })`. */
  readonly keys: readonly string[];
}

/** A function with what happens in it; functions inside it are flows of their own. `range` is the whole of it. */
export interface Flow extends NamedSite {
  /** Name of the service that its file belongs to, where one is known. */
  readonly service?: string;
  readonly calls: readonly FlowCall[];
  /** Members that it assigns, by `Object.assign` too: `customer.phone`, `this.phone`; `customer.*` where it is not known which. */
  readonly assigned: readonly string[];
}
