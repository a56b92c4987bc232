import { isAside } from '../isAside.ts';
import { isStandIn } from '../isStandIn.ts';
import type { SinkCall } from './sinks.ts';

/** Programs of a service are started from there by hand, and by a scheduler. */
const PROGRAMS = /(?:^|\/)bin\//;

/** Does a call happen in the service that runs? What an operator or a developer sees on a terminal, and what a browser keeps to itself, reaches no log of the service. */
export const isOfService = ({ call }: SinkCall, place: (file: string) => string): boolean =>
  !('only' in call && call.only !== undefined) && !isAside(place(call.file)) && !PROGRAMS.test(place(call.file)) && !isStandIn(call.file, call.in);
