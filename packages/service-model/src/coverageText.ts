import type { BehaviourKind } from './behaviour.ts';
import type { Cause, Coverage } from './coverage.ts';

const causeLines = (title: string, causes: readonly Cause[]): string[] =>
  causes.length === 0 ? [] : [title, ...causes.map(({ reason, count, first }) => `  ${String(count).padStart(5)}  ${reason}, first at ${first}`), ''];

const row = (name: string, total: number, unknown: number, what: string): string =>
  `  ${String(total).padStart(5)}  ${name}${unknown === 0 ? '' : `, ${unknown} of them ${what}`}`;

/** Of each kind of behaviour: what it is called, and what it lacks when its main word is unknown. */
const KINDS = {
  endpoint: ['endpoints', 'with a computed path'],
  consumer: ['consumers', 'of a computed topic'],
  producer: ['producers', 'of a computed topic'],
  write: ['writes', 'to an unknown entity'],
  crypto: ['uses of cryptography', ''],
  log: ['calls of a logger', ''],
  error: ['errors made of values', ''],
  gdpr: ['handlers of data subject requests', ''],
  flag: ['reads of feature flags', 'with a computed name'],
  http: ['requests sent', 'to a computed URL'],
  registration: ['guards and validators before every endpoint', ''],
} as const satisfies Record<BehaviourKind, readonly [string, string]>;

const isKind = (name: string): name is BehaviourKind => Object.hasOwn(KINDS, name);

function behaviourRow([kind, { total, unknown }]: [string, { readonly total: number; readonly unknown: number }]): string[] {
  if (total === 0 || !isKind(kind)) return [];
  const [name, lacks] = KINDS[kind];
  return [row(name, total, unknown, lacks)];
}

/** For people: what was found by whom, what is unknown, and why. No colours. */
export function coverageText({ entities, unknownFacts, behaviours, notJudged, unparsed, entitiesInTests }: Coverage): string {
  const found = [
    ...Object.entries(entities).map(([orm, count]) => row(`${orm} entities`, count, 0, '')),
    ...Object.entries(behaviours).flatMap(behaviourRow),
  ];
  const unknown = Object.entries(unknownFacts).filter(([, count]) => count > 0).map(([fact, count]) => `  ${String(count).padStart(5)}  ${fact}`);
  return [
    'found', ...(found.length === 0 ? ['  nothing'] : found), '',
    ...(unknown.length === 0 ? [] : ['facts of entities that are unknown', ...unknown, '']),
    ...causeLines('not judged, and why', notJudged),
    ...causeLines('unparsed, and why', unparsed),
    ...(entitiesInTests === 0 ? [] : [`${entitiesInTests} entities in tests are passed by.`, '']),
  ].join('\n');
}
