import { groupBy } from '@nilometer/policy';
import type { Site } from '../../model.ts';
import { isSeed } from './isSeed.ts';
import { plainName } from '../writes/recordNamed.ts';
import { type Unit, unitKey } from '../../unit.ts';

/** Services call use cases, which call services, which call repositories. */
const MAX_STEPS = 6;

/** An import is made of few functions. */
const SEED_STEPS = 3;

/** A model of Mongoose is known by the type of what it hands out, too: `type OrderDocument = Order & Document`. */
const DOCUMENT = /Document$/;

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function closure(start: readonly string[], next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const met = new Set(start);
  let edge: readonly string[] = start;
  for (let step = 0; step < MAX_STEPS && edge.length > 0; step++) {
    const further = new Set<string>();
    for (const key of edge) for (const to of next.get(key) ?? []) if (!met.has(to)) further.add(to);
    for (const key of further) met.add(key);
    edge = [...further];
  }
  return met;
}

function inverse(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>();
  for (const [from, all] of next) {
    for (const to of all) {
      const known = back.get(to);
      if (known) known.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}

export interface Events {
  /** Is anything sent by a function, by what it calls, or by those who call it and what they call? */
  readonly isTold: (unit: Unit) => boolean;
  /** Is it known who calls it: somebody of the company, or nobody but a framework? */
  readonly isCalled: (unit: Unit) => boolean;
  /** Does what a broker calls lead to it? What is written of an event was told by it. */
  readonly isHeard: (unit: Unit) => boolean;
  /** Do seeds and what is run by hand call it, and nobody else? @param isAside is a file such, by its path */
  readonly isOfSeeds: (unit: Unit, isAside: (file: string) => boolean) => boolean;
  /** Something sends, in each service; where an ORM itself calls what sends, every write may be told. */
  readonly mechanism: (service: string | undefined) => 'none' | 'some' | 'orm';
}

const holds = ({ file, range }: Unit, at: Site): boolean => file === at.file && range.start.offset <= at.range.start.offset && at.range.start.offset < range.end.offset;

const known = new WeakMap<readonly Unit[], Events>();

/** Who is told of what functions do. */
export function eventsOf(units: readonly Unit[]): Events {
  const events = known.get(units) ?? concluded(units);
  known.set(units, events);
  return events;
}

function concluded(units: readonly Unit[]): Events {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    const named = byName.get(lastOf(unit.name));
    if (named) named.push(unit);
    else byName.set(lastOf(unit.name), [unit]);
  }
  // What is not known to be elsewhere is in the same service, or shared by all.
  const maybe = ({ mayEnter, service }: Unit): string[] => mayEnter.flatMap((called) => {
    const [name = '', given = Infinity] = called.split('/');
    return (byName.get(name) ?? []).filter((one) => (one.service === undefined || service === undefined || one.service === service) && (one.needs ?? 0) <= Number(given));
  }).map(unitKey);
  // Who writes calls what the ORM or the database calls then.
  const hooks = groupBy(units.filter(({ hookOf }) => hookOf !== undefined), ({ hookOf = '' }) => plainName(hookOf));
  const hooked = ({ writes, service }: Unit): string[] => (hooks.size === 0 ? [] : writes.flatMap(({ entity }) =>
    (hooks.get(plainName(entity)) ?? hooks.get(plainName(entity.replace(DOCUMENT, ''))) ?? []).filter((one) => one.service === undefined || service === undefined || one.service === service)).map(unitKey));
  const interceptors = units.filter(({ readsMarks }) => readsMarks !== undefined);
  const intercepted = ({ marks = [], service }: Unit): string[] => (interceptors.length === 0 ? [] : interceptors.filter((one) =>
    (one.service === undefined || service === undefined || one.service === service) && one.readsMarks?.some((mark) => marks.includes(mark)))).map(unitKey);
  const next = new Map(units.map((unit) => [unitKey(unit), [...unit.enters, ...maybe(unit), ...hooked(unit), ...intercepted(unit)]]));
  const back = inverse(next);
  const senders = units.filter(({ sends }) => sends).map(unitKey);
  // Who reaches a sender, and whatever those reach.
  const reachSender = closure(senders, back);
  const told = closure([...reachSender], next);
  const heard = closure(units.flatMap(({ hears }) => hears).flatMap((handler) => units.filter((unit) => holds(unit, handler)).map(unitKey)), next);
  const sending = new Set(units.filter((unit) => unit.sends && !unit.webhooks).map(({ service }) => service));
  const byOrm = new Set(units.filter((unit) => unit.calledByOrm && unit.hookOf === undefined && reachSender.has(unitKey(unit))).map(({ service }) => service));
  // Who is called by other services is a library of theirs: they may send what it does not.
  const services = new Map(units.map((unit) => [unitKey(unit), unit.service]));
  const libraries = new Set(units.flatMap(({ enters, service }) => enters.flatMap((key) => (services.has(key) && services.get(key) !== service ? [services.get(key)] : []))));
  const isShared = (some: ReadonlySet<string | undefined>, service: string | undefined): boolean => some.has(service) || some.has(undefined);
  const seeds = new Set(units.filter(({ name }) => isSeed(name)).map(unitKey));
  const entries = new Set(units.filter(({ isEntry }) => isEntry).map(unitKey));
  const isOfSeeds = (key: string, isAside: (file: string) => boolean, steps: number): boolean => {
    const callers = back.get(key) ?? [];
    return steps > 0 && callers.length > 0 && callers.every((caller) => seeds.has(caller) || isAside(caller.slice(0, caller.lastIndexOf('#'))) || (!entries.has(caller) && isOfSeeds(caller, isAside, steps - 1)));
  };
  return {
    isOfSeeds: (unit, isAside) => unit.isEntry !== true && isOfSeeds(unitKey(unit), isAside, SEED_STEPS),
    isTold: (unit) => told.has(unitKey(unit)),
    isCalled: (unit) => unit.isEntry === true || (back.get(unitKey(unit)) ?? []).length > 0,
    isHeard: (unit) => heard.has(unitKey(unit)),
    mechanism: (service) => (isShared(byOrm, service) ? 'orm' : isShared(sending, service) || ((service === undefined || libraries.has(service)) && sending.size > 0) ? 'some' : 'none'),
  };
}
