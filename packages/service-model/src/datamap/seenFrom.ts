import { groupBy } from '@nilometer/policy';
import type { Endpoint, GdprHandler } from '../behaviour.ts';
import { recordNames, type RecordNames } from '../flows/recordNames.ts';
import type { Entity } from '../model.ts';
import { type Answer, answersTo } from './answers.ts';
import type { Place } from './dataMap.ts';
import { exposedBy } from './exposedBy.ts';
import { isCalledBy } from './fieldsNamed.ts';
import { FlowIndex } from './flowIndex.ts';
import { hintsOf } from './hintsOf.ts';
import { goingOut, isOut, type Out, type OutContext } from './goingOut.ts';
import { loggedWithin } from './loggedWithin.ts';
import type { Mapped } from './mapped.ts';
import type { Found, Going } from './onceEach.ts';
import { placeOf } from './placeOf.ts';
import type { WaysIn } from './unanswered.ts';
import type { View } from './viewsOf.ts';

/** What the code of one view does with personal data. */
export interface Seen {
  readonly index: FlowIndex;
  readonly names: RecordNames;
  readonly logged: readonly Going[];
  readonly sent: readonly Going[];
  readonly exposed: Found;
  /** By endpoints, of a record's name. */
  readonly deletedBy: (record: string) => readonly Place[];
  readonly waysIn: Readonly<Record<GdprHandler['right'], WaysIn>>;
  readonly erasing: readonly Answer[];
  readonly exporting: readonly Answer[];
  /** Is this record the one, or one of those, that its name stands for here? */
  readonly sees: (entity: Entity) => boolean;
  readonly concerns: View['concerns'];
}

function deleting(endpoint: Endpoint, index: FlowIndex): { readonly record: string; readonly place: Place }[] {
  const flow = endpoint.handler && index.around(endpoint.handler);
  const records = new Set(flow ? index.reached(flow).filter(({ does }) => does === 'deletes').map(({ record }) => record) : []);
  return [...records].map((record) => ({ record, place: placeOf(endpoint, `${endpoint.method} ${endpoint.path ?? '(path computed)'}`) }));
}

/** Follows what acts in a view to the personal fields that it sees. */
export function seenFrom(view: View, mapped: readonly Mapped[], { own, hearers }: Pick<OutContext, 'own' | 'hearers'>): Seen {
  const { entities, acting: { behaviours, flows }, followed, concerns } = view;
  const index = new FlowIndex(followed);
  const files = new Set(flows.map(({ file }) => file));
  const near = new Set(entities);
  const sees = (entity: Entity): boolean => near.has(entity);
  const names = recordNames(entities);
  const fields = groupBy(mapped.filter(({ entity }) => sees(entity)), ({ entity }) => entity.name);
  const carriers = new Map(entities.filter(({ persisted }) => !persisted).map((entity) => [entity.name, entity]));
  const stored = [...new Set(entities.filter(({ persisted }) => persisted).map((entity) => entity.name))];
  const context = { index, fields, hearers, own, recordNamed: names, isRecord: (object: string) => stored.some((one) => isCalledBy(object, one)) };
  const out = behaviours.filter(isOut);
  const going = (kinds: readonly Out['kind'][]) => out.filter(({ kind }) => kinds.includes(kind)).map((one): Going => ({ one, via: one.via, found: goingOut(one, context) }));
  const endpoints = behaviours.filter((one) => one.kind === 'endpoint');
  // Who asks for erasure is not shown anything.
  const erasers = new Set(behaviours.filter((one) => one.kind === 'gdpr').filter(({ right }) => right === 'delete').map(({ file, range }) => `${file}\0${range.start.offset}`));
  const showing = endpoints.filter(({ file, range }) => !erasers.has(`${file}\0${range.start.offset}`));
  const deletes = endpoints.flatMap((one) => deleting(one, index));
  return {
    index, names, sees, concerns,
    logged: [...going(['log']), ...loggedWithin(followed.flows.filter(({ file }) => files.has(file)), context)],
    sent: going(['producer', 'http']),
    exposed: showing.flatMap((one) => exposedBy(one, { index, fields, carrier: (name) => carriers.get(name) })),
    deletedBy: (record) => deletes.filter((one) => one.record === record).map(({ place }) => place),
    waysIn: {
      delete: { count: endpoints.length, hints: hintsOf(endpoints, 'delete') },
      export: { count: endpoints.length, hints: hintsOf(endpoints, 'export') },
    },
    erasing: answersTo('delete', { behaviours }, index),
    exporting: answersTo('export', { behaviours }, index),
  };
}
