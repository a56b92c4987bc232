import { groupBy } from '@nilometer/policy';
import type { Endpoint } from '../behaviour.ts';
import { recordNames } from '../flows/recordNames.ts';
import { answersTo } from './answers.ts';
import type { PersonalField, Place } from './dataMap.ts';
import { erasureOf } from './erasureOf.ts';
import { exportOf } from './exportOf.ts';
import { exposedBy } from './exposedBy.ts';
import { FlowIndex } from './flowIndex.ts';
import { isCalledBy } from './fieldsNamed.ts';
import { goingOut, isOut, type Out } from './goingOut.ts';
import { loggedWithin } from './loggedWithin.ts';
import type { Mapped, MappedModel } from './mapped.ts';
import { type Found, type Going, onceEach } from './onceEach.ts';
import { placeOf } from './placeOf.ts';

/** Where a field goes, and which rights are answered for it. */
export type Ways = Pick<PersonalField, 'logged' | 'sent' | 'exposed' | 'erasure' | 'export'>;

/** Services that hear a topic, of all that are mapped. */
export type Hearers = (broker: string, topic: string) => readonly string[];

/** Places by field, each once. */
function placesOf(found: Found): (mapped: Mapped) => readonly Place[] {
  const byField = groupBy(found, ([mapped]) => keyOf(mapped));
  return (mapped) => [...new Map((byField.get(keyOf(mapped)) ?? []).map(([, place]) => [JSON.stringify(place), place])).values()];
}

const keyOf = ({ service, entity, field }: Mapped): string => [service, entity.file, entity.name, field.name].join('\0');

function deleting(endpoint: Endpoint, index: FlowIndex): { readonly record: string; readonly place: Place }[] {
  const flow = endpoint.handler && index.around(endpoint.handler);
  const records = new Set(flow ? index.reached(flow).filter(({ does }) => does === 'deletes').map(({ record }) => record) : []);
  return [...records].map((record) => ({ record, place: placeOf(endpoint, `${endpoint.method} ${endpoint.path ?? '(path computed)'}`) }));
}

/** Follows a model's behaviours to its personal fields. */
export function waysOf(mapped: readonly Mapped[], { name, model, flows }: MappedModel, hearers: Hearers): (one: Mapped) => Ways {
  const index = new FlowIndex({ model, flows });
  const names = recordNames(model.entities);
  const fields = groupBy(mapped, ({ entity }) => entity.name);
  const carriers = new Map(model.entities.filter(({ persisted }) => !persisted).map((entity) => [entity.name, entity]));
  const endpoints = model.behaviours.filter((one) => one.kind === 'endpoint');
  const out = model.behaviours.filter(isOut);
  const stored = [...new Set(model.entities.filter(({ persisted }) => persisted).map((entity) => entity.name))];
  const context = { index, fields, hearers, own: name, recordNamed: names, isRecord: (object: string) => stored.some((one) => isCalledBy(object, one)) };
  const going = (kinds: readonly Out['kind'][]) => out.filter(({ kind }) => kinds.includes(kind)).map((one): Going => ({ one, via: one.via, found: goingOut(one, context) }));
  const logged = placesOf(onceEach([...going(['log']), ...loggedWithin(flows, context)], index));
  const sent = placesOf(onceEach(going(['producer', 'http']), index));
  // Who asks for erasure is not shown anything.
  const erasers = new Set(model.behaviours.filter((one) => one.kind === 'gdpr').filter(({ right }) => right === 'delete').map(({ file, range }) => `${file}\0${range.start.offset}`));
  const showing = endpoints.filter(({ file, range }) => !erasers.has(`${file}\0${range.start.offset}`));
  const exposed = placesOf(showing.flatMap((one) => exposedBy(one, { index, fields, carrier: (name) => carriers.get(name) })));
  const deletes = endpoints.flatMap((one) => deleting(one, index));
  const erasing = {
    answers: answersTo('delete', model, index),
    deletedBy: (record: string) => deletes.filter((one) => one.record === record).map(({ place }) => place),
    parents: ({ entity }: Mapped) => entity.fields.filter(({ relation }) => relation).flatMap(({ type }) => names(/[\w$]+/.exec(type ?? '')?.[0] ?? '') ?? []),
  };
  const exporting = answersTo('export', model, index);
  return (one) => ({ logged: logged(one), sent: sent(one), exposed: exposed(one), erasure: erasureOf(one, erasing), export: exportOf(one, exporting) });
}
