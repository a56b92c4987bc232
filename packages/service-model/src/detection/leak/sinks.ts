import type { Behaviour, ErrorMade, HttpCall, LogCall, Producer } from '../../behaviour.ts';

/** Where personal data is no longer treated as such. */
export type Sink = 'log' | 'error' | 'event' | 'url';

type Sinking = LogCall | ErrorMade | Producer | HttpCall;

export interface SinkCall {
  readonly sink: Sink;
  /** As messages say it: `a log`, `the message of NotFoundException`. */
  readonly said: string;
  readonly call: Sinking;
}

/** A helper that does under its own name what it is called for passes on what it is given; in any other, its own call is judged, where the value has a name. */
const PASSES_ON = /(?:^|\.)(?:(?:publish|emit|send|produce|dispatch|enqueue|queue|push|trigger)\w*|add|get|post|put|patch|delete|head|request|fetch)$/;

function sinkCall(one: Sinking): SinkCall {
  switch (one.kind) {
    case 'log': return { sink: 'log', said: 'a log', call: one };
    case 'error': return { sink: 'error', said: `the message of ${one.error}`, call: one };
    case 'producer': return { sink: 'event', said: one.topic === null ? `an event (${one.broker})` : `the event ${one.topic} (${one.broker})`, call: one };
    case 'http': return { sink: 'url', said: `the address of a request (${one.client})`, call: one };
  }
}

/** What of a model's behaviours is a sink, and what reaches it. */
export function sinksIn(behaviours: readonly Behaviour[]): SinkCall[] {
  return behaviours.flatMap((one) => {
    if (!('fields' in one) || one.kind === 'crypto' || one.fields.length === 0) return [];
    if (one.kind === 'producer' && one.reach === 'process') return [];
    if (one.via && one.kind !== 'log' && !PASSES_ON.test(one.via.name)) return [];
    return [sinkCall(one)];
  });
}
