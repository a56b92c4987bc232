import { groupBy } from '@nilometer/policy';
import type { Flow } from '../flow.ts';
import type { Entity, ServiceModel } from '../model.ts';
import type { MappedModel } from './mapped.ts';

type Behaved = ServiceModel['behaviours'][number];

/** Records as the code of one service calls them: within a view a name stands for the records of one service. */
export interface View {
  /** Whose code acts; `undefined`: what belongs to no service. */
  readonly service: string | undefined;
  /** Of one name, its own; else those of no service; else those of the one service that it works with and that has them. */
  readonly entities: readonly Entity[];
  /** What acts in it. */
  readonly acting: { readonly behaviours: readonly Behaved[]; readonly flows: readonly Flow[] };
  /** All code, without the names that stand for other records than in this view. */
  readonly followed: Pick<MappedModel, 'model' | 'flows'>;
  /** Is an answer of this service one for a record, too? It is not asked of those that it has nothing to do with. */
  readonly concerns: (entity: Entity) => boolean;
}

const mentions = ({ calls }: Flow): string[] =>
  calls.flatMap(({ records, passes, logs }) => [...records, ...[...passes, ...logs].flatMap(({ memberOf, record }) => [memberOf, record].filter((name) => name !== undefined))]);

/** Services whose functions a service calls, or whose records it names without having some of that name. */
function worksWith(service: string, { model, flows }: MappedModel): ReadonlySet<string | undefined> {
  const ownerOf = new Map(flows.map((flow) => [flow.file, flow.service]));
  const stored = groupBy(model.entities.filter(({ persisted }) => persisted), ({ name }) => name);
  const acting = flows.filter((flow) => flow.service === service);
  const written = model.behaviours.flatMap((one) => (one.kind === 'write' && one.service === service && one.entity !== null ? [one.entity] : []));
  const named = new Set([...written, ...acting.flatMap(mentions)]);
  const owners = [...named].flatMap((name) => {
    const found = new Set((stored.get(name) ?? []).map((entity) => entity.service));
    return found.size === 1 ? [...found] : [];
  });
  return new Set([...owners, ...acting.flatMap(({ calls }) => calls.flatMap(({ to }) => (to ? [ownerOf.get(to.file)] : [])))]);
}

/** Of records of one name, those that a service means; none where several others have some. */
function meant(service: string | undefined, same: readonly Entity[]): readonly Entity[] {
  const own = same.filter((entity) => entity.service === service);
  if (own.length > 0) return own;
  const shared = same.filter((entity) => entity.service === undefined);
  if (shared.length > 0) return shared;
  return new Set(same.map((entity) => entity.service)).size === 1 ? same : [];
}

/** Without the names that do not stand for the same here. */
function readAs({ calls, ...flow }: Flow, isSame: (name: string) => boolean): Flow {
  const passes = (some: Flow['calls'][number]['passes']) => some.map(({ memberOf, record, ...name }) => ({
    ...name,
    ...(memberOf === undefined || !isSame(memberOf) ? {} : { memberOf }),
    ...(record === undefined || !isSame(record) ? {} : { record }),
  }));
  return { ...flow, calls: calls.map((call) => ({ ...call, records: call.records.filter(isSame), passes: passes(call.passes), logs: passes(call.logs) })) };
}

function viewOf(service: string | undefined, given: MappedModel): View {
  const { model, flows } = given;
  const others = service === undefined ? undefined : worksWith(service, given);
  const isNear = (entity: Entity) => entity.service === service || entity.service === undefined || !others || others.has(entity.service);
  const entities = [...groupBy(model.entities.filter(isNear), ({ name, persisted }) => `${persisted}\0${name}`).values()].flatMap((same) => meant(service, same));
  const seen = new Set(entities);
  const stored = groupBy(model.entities.filter(({ persisted }) => persisted), ({ name }) => name);
  // Code of another service means its own records; only where it has none may it be handed this one's.
  const isSameTo = (other: string | undefined) => (name: string): boolean => {
    const own = (stored.get(name) ?? []).filter((entity) => entity.service === other);
    return own.length === 0 || own.every((entity) => seen.has(entity));
  };
  const isSame = (one: Behaved) => one.kind !== 'write' || one.entity === null || one.service === service || isSameTo(one.service)(one.entity);
  return {
    service,
    entities,
    acting: { behaviours: model.behaviours.filter((one) => one.service === service), flows: flows.filter((flow) => flow.service === service) },
    followed: {
      model: { ...model, entities, behaviours: model.behaviours.filter(isSame) },
      flows: flows.map((flow) => (flow.service === service ? flow : readAs(flow, isSameTo(flow.service)))),
    },
    concerns: isNear,
  };
}

/** A view for each service whose code acts, and one for what belongs to none. */
export function viewsOf(given: MappedModel): View[] {
  const services = new Set<string | undefined>([...given.model.behaviours, ...given.flows].map(({ service }) => service));
  return (services.size > 0 ? [...services] : [undefined]).map((service) => viewOf(service, given));
}
