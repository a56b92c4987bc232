import type { Site } from './model.ts';

/**
 * An outermost function of a file, a method or a function of no class, with all that stands in it: who calls whom, who writes and who
 * sends. `range` is the whole of it.
 */
export interface Unit extends Site {
  /** `OrdersService.create`; empty for one without a name. */
  readonly name: string;
  readonly service?: string;
  /** Other units that it calls, by `unitKey`. */
  readonly enters: readonly string[];
  /** Names of what it calls and what can't be followed, where it may be the company's own: a method of an interface. In TypeScript with how many arguments: `update/1`. */
  readonly mayEnter: readonly string[];
  /** In TypeScript, how many arguments it asks for; left out for none. */
  readonly needs?: number;
  /** It sends a message or an event, itself or through a helper that does nothing else. */
  readonly sends?: true;
  /** By nothing but webhooks, which those of a customer's choice hear, of what they chose: no means of the service's own. */
  readonly webhooks?: true;
  /** Who calls it is no function of the company: it is decorated, handed to a call, or the file itself. */
  readonly isEntry?: true;
  /** An ORM calls it when it writes. */
  readonly calledByOrm?: true;
  /** Only when this entity or table is written, where that is known. */
  readonly hookOf?: string;
  /** Of a database's trigger, when it runs: `insert`, `update`, `delete`. */
  readonly hookOn?: readonly string[];
  /** Of a database's function or trigger: it puts the row that has changed into a history. */
  readonly keeps?: true;
  /** Collections, or models of them, whose changes it has MongoDB send it; `*` for all. */
  readonly watches?: readonly string[];
  /** What interceptors may find on it: names of its decorators, and keys that they set. */
  readonly marks?: readonly string[];
  /** Of an interceptor, what it looks for on the methods that it runs around. */
  readonly readsMarks?: readonly string[];
  /** Handlers of a broker's messages that it registers, or that it is, by their places. */
  readonly hears: readonly Site[];
  /** Entities that it writes, each once, with where it does first; without what is mere housekeeping. */
  readonly writes: readonly (Site & { readonly entity: string })[];
}

export const unitKey = ({ file, range }: Site): string => `${file}#${String(range.start.offset)}`;
