import type { Flow } from '../flow.ts';
import { fieldsOut, type OutContext } from './goingOut.ts';
import type { Going } from './onceEach.ts';

/** What functions that do something else log of what they are handed: `publish(topic, event)` that logs each event. */
export const loggedWithin = (flows: readonly Flow[], context: OutContext): Going[] =>
  flows.flatMap(({ calls }) => calls.flatMap((call): Going[] =>
    (call.to && call.logs.length > 0 ? [{ one: call, via: call.to, found: fieldsOut(call, call.logs, `logged in ${call.to.name}`, context) }] : [])));
