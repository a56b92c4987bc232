import type { CodeCall, Located, Origin } from '../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../reader.ts';
import { handlerOf } from './handlerOf.ts';
import { reachOf } from './reach/reachOf.ts';
import { siteOfCall } from './siteOfCall.ts';
import { at, type Spot } from './spot.ts';
import { topicsAt } from './topicsAt.ts';

/** Reads what only this library says in its own way. */
export type Tells<T> = (call: CodeCall, origin: Origin, context: CodeContext) => T;

/** A call of a library that sends or hears. */
export interface MessageCall {
  /** Of the whole path that an origin has. */
  readonly callee: RegExp;
  readonly kind: 'producer' | 'consumer';
  readonly topic: Spot | Tells<readonly (string | null)[]>;
  readonly handler?: Spot | Tells<Located | undefined>;
}

/** The `call` of a reader whose library is told by a table of such calls. The first that fits counts. */
export const messageCalls = (broker: string, table: readonly MessageCall[], reach: 'process' | 'network' = 'network') => (call: CodeCall, context: CodeContext): readonly BehaviourDraft[] => {
  const origin = context.origins.ofCallee(call);
  const found = origin && table.find(({ callee }) => callee.test(origin.path));
  if (!found) return [];
  const base = { ...siteOfCall(call, context), broker };
  const topics = typeof found.topic === 'function' ? found.topic(call, origin, context) : topicsAt(at(call, found.topic, context), context);
  if (found.kind === 'producer') {
    const reached = reachOf(call.args, context);
    return topics.map((topic) => ({ ...base, kind: 'producer', topic, reach, ...reached }));
  }
  const given = typeof found.handler === 'function' ? found.handler(call, origin, context) : found.handler === undefined ? undefined : at(call, found.handler, context);
  const handler = handlerOf(given, context);
  return topics.map((topic) => ({ ...base, kind: 'consumer', topic, handler, ...(reach === 'process' ? { reach } : {}) }));
};
