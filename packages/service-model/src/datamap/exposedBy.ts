import type { Endpoint } from '../behaviour.ts';
import type { Entity } from '../model.ts';
import { dataSubject } from './dataSubject.ts';
import type { Place } from './dataMap.ts';
import type { Does } from './deeds.ts';
import { type FieldsByRecord, standingFor } from './fieldsNamed.ts';
import type { FlowIndex, Reached } from './flowIndex.ts';
import type { Mapped } from './mapped.ts';
import { namesField } from './namesField.ts';
import { overwritten } from './overwritten.ts';
import { placeOf } from './placeOf.ts';

export interface ExposeContext {
  readonly index: FlowIndex;
  readonly fields: FieldsByRecord;
  /** A carrier of data by the name that validators have. */
  readonly carrier: (name: string) => Entity | undefined;
}

/** A record that is read is, as a whole; of one that is written, what is seen to be set, or all where that is not seen. */
function concerns(deed: Reached, { field }: Mapped): boolean {
  if (deed.does !== 'writes') return deed.does === 'reads';
  const names = overwritten(deed);
  return names.length === 0 || names.includes('*') || namesField(names, field);
}

const placed = ({ flow, hops }: Reached): string => (hops > 0 && flow.name !== '' ? ` in ${flow.name}` : '');

/** `reads Customer in CustomerService.get`: that a record is read does not say what of it is answered. */
function byReach(record: string, reading: Reached | undefined, writing: Reached | undefined): string[] {
  if (reading && writing && placed(reading) === placed(writing)) return [`reads and writes ${record}${placed(reading)}`];
  return [...(reading ? [`reads ${record}${placed(reading)}`] : []), ...(writing ? [`writes ${record}${placed(writing)}`] : [])];
}

/** What a carrier takes in goes to the record that is reached; without one, to fields of the same name about the same person. */
function taken(carrier: Entity, records: ReadonlySet<string>, fields: FieldsByRecord): (readonly [Mapped, string])[] {
  return carrier.fields.filter(({ pii }) => pii.label === 'pii').flatMap((taking) => {
    const at = [...records].flatMap((record) => fields.get(record) ?? []);
    const named = at.filter(({ field }) => field.name === taking.name);
    const reached = named.length > 0 ? named : standingFor(taking.name, at);
    const subject = dataSubject(taking, carrier);
    const about = ({ entity, field }: Mapped) => subject !== null && dataSubject(field, entity) === subject;
    const same = reached.length > 0 ? reached : [...fields.values()].flat().filter((one) => one.field.name === taking.name && about(one));
    return same.map((mapped) => [mapped, `takes it as ${carrier.name}.${taking.name}`] as const);
  });
}

/** Each personal field that an endpoint reads, writes or takes in, with the place. */
export function exposedBy(endpoint: Endpoint, { index, fields, carrier }: ExposeContext): (readonly [Mapped, Place])[] {
  const flow = endpoint.handler && index.around(endpoint.handler);
  const reached = flow ? index.reached(flow) : [];
  const records = new Set(reached.filter(({ does }) => does !== 'deletes').map(({ record }) => record));
  const ways = new Map<Mapped, string[]>();
  const add = (mapped: Mapped, said: readonly string[]) => {
    if (said.length > 0) ways.set(mapped, [...new Set([...(ways.get(mapped) ?? []), ...said])]);
  };
  for (const name of endpoint.validators) {
    const found = carrier(name);
    if (found) for (const [mapped, said] of taken(found, records, fields)) add(mapped, [said]);
  }
  for (const record of records) {
    for (const one of fields.get(record) ?? []) {
      const nearest = (does: Does) => reached.find((deed) => deed.record === record && deed.does === does && concerns(deed, one));
      add(one, byReach(record, nearest('reads'), nearest('writes')));
    }
  }
  const way = `${endpoint.method} ${endpoint.path ?? '(path computed)'}`;
  return [...ways].map(([mapped, said]) => [mapped, placeOf(endpoint, `${way} ${said.join(', ')}`)]);
}
