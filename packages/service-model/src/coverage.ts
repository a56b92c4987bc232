import type { NotJudged } from '@nilometer/policy';
import type { Behaviour, BehaviourKind } from './behaviour.ts';
import type { ServiceModel } from './model.ts';

export interface Cause {
  readonly reason: string;
  readonly count: number;
  /** The first place, `file:line`. */
  readonly first: string;
}

/** What the model knows and what it is blind to, counted. */
export interface Coverage {
  /** By reader. */
  readonly entities: Readonly<Record<string, number>>;
  /** Of each fact of entities, how often it is unknown. */
  readonly unknownFacts: Readonly<Record<'version' | 'createdAt' | 'updatedAt' | 'primaryKey', number>>;
  /** By kind: how many there are, and of how many the main word (path, topic, entity, flag, url) is not known. */
  readonly behaviours: Readonly<Record<BehaviourKind, { readonly total: number; readonly unknown: number }>>;
  /** Most frequent first. */
  readonly notJudged: readonly Cause[];
  readonly unparsed: readonly Cause[];
  readonly entitiesInTests: number;
}

/** The word without which a behaviour says little; `undefined` where there is none. */
function mainWord(one: Behaviour): string | null | undefined {
  switch (one.kind) {
    case 'endpoint': return one.path;
    case 'consumer':
    case 'producer': return one.topic;
    case 'write': return one.entity;
    case 'flag': return one.flag;
    case 'http': return one.url;
    case 'registration': return one.name;
    case 'crypto':
    case 'log':
    case 'error':
    case 'gdpr': return undefined;
  }
}

function causes(notes: readonly NotJudged[]): Cause[] {
  const found = new Map<string, Cause>();
  for (const { reason, file, line } of notes) {
    const known = found.get(reason);
    found.set(reason, known ? { ...known, count: known.count + 1 } : { reason, count: 1, first: `${file}:${line}` });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function coverageOf({ entities, behaviours, notJudged, unparsed, entitiesInTests }: ServiceModel): Coverage {
  const unknown = (fact: (entity: ServiceModel['entities'][number]) => string) => entities.filter((entity) => entity.persisted && fact(entity) === 'unknown').length;
  const ofKind = (kind: BehaviourKind) => {
    const some = behaviours.filter((one) => one.kind === kind);
    return { total: some.length, unknown: some.filter((one) => mainWord(one) === null).length };
  };
  return {
    entities: countBy(entities, ({ orm }) => orm),
    unknownFacts: {
      version: unknown(({ version }) => version),
      createdAt: unknown(({ createdAt }) => createdAt),
      updatedAt: unknown(({ updatedAt }) => updatedAt),
      primaryKey: unknown(({ primaryKey }) => primaryKey),
    },
    behaviours: {
      endpoint: ofKind('endpoint'),
      consumer: ofKind('consumer'),
      producer: ofKind('producer'),
      write: ofKind('write'),
      crypto: ofKind('crypto'),
      log: ofKind('log'),
      error: ofKind('error'),
      gdpr: ofKind('gdpr'),
      flag: ofKind('flag'),
      http: ofKind('http'),
      registration: ofKind('registration'),
    },
    notJudged: causes(notJudged),
    unparsed: causes(unparsed),
    entitiesInTests,
  };
}
