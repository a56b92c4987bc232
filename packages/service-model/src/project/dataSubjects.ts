import type { Behaviour, Endpoint, GdprHandler } from '../behaviour.ts';
import { rightOfEndpoint } from '../behaviours/dataSubject/rightOfEndpoint.ts';

type Placed = Behaviour & { readonly service?: string };
type PlacedHandler = GdprHandler & { readonly service?: string };

const rightAt = (one: PlacedHandler): string => `${placeOf(one)}\0${one.right}`;
const isGdpr = (one: Placed): one is PlacedHandler => one.kind === 'gdpr';
const placeOf = ({ file, range }: Placed): string => `${file}\0${range.start.offset}`;

const TAIL = /(?:Fn|Resolver|Handler|Route|Procedure|Mutation|Action|UseCase|Command|Service|Async)+$/;
/** What one request is called on its way through controller, service and repository; a use case by its class. */
const stemOf = (name: string): string => {
  const parts = name.split('.');
  const last = parts.at(-1) ?? '';
  return (/^(?:execute|handle|run|perform)$/.test(last) ? (parts.at(-2) ?? last) : last).replace(TAIL, '').toLowerCase();
};

function answering(endpoint: Endpoint & { readonly service?: string }): PlacedHandler | undefined {
  const found = rightOfEndpoint(endpoint);
  if (!found) return undefined;
  const { file, range, reader, service } = endpoint;
  return { kind: 'gdpr', file, range, reader, in: endpoint.in, ...found, ...(service === undefined ? {} : { service }) };
}

/**
 * Behaviours with what answers requests of data subjects, each once: the endpoint where there is one, else the outermost
 * function. What it calls on its way has its name. Done again when more files are known, it gives the same.
 */
export function withDataSubjects(behaviours: readonly Placed[]): readonly Placed[] {
  const endpoints = behaviours.filter((one) => one.kind === 'endpoint');
  const ways = new Set(endpoints.map(placeOf));
  const told = behaviours.filter(isGdpr);
  // What the profile says of a way in counts over its path and its name.
  const platform = told.filter((one) => one.platform);
  const functions = told.filter((one) => !one.platform && !ways.has(placeOf(one)));
  const answered = endpoints.flatMap((endpoint) => {
    const handler = answering(endpoint);
    return handler ? [{ endpoint, handler }] : [];
  });
  if (answered.length === 0 && functions.length === 0 && platform.length === 0) return behaviours;
  const key = (service: string | undefined, right: string, stem: string) => `${service ?? ''}\0${right}\0${stem}`;
  const known = new Set([
    ...answered.map(({ endpoint, handler }) => key(handler.service, handler.right, stemOf(endpoint.handler?.name ?? ''))),
    ...platform.map((one) => key(one.service, one.right, stemOf(one.in))),
  ]);
  const kept = functions.filter((one) => {
    const own = key(one.service, one.right, stemOf(one.in));
    if (known.has(own)) return false;
    known.add(own);
    return true;
  });
  const handlers = new Map([...answered.map(({ handler }) => handler), ...kept, ...platform].map((one) => [rightAt(one), one]));
  const others = behaviours.filter((one) => one.kind !== 'gdpr');
  return [...others, ...handlers.values()];
}
