import type { Behaviour, HttpCall, LogCall, Producer } from '../behaviour.ts';
import type { PassedName } from '../flow.ts';
import type { Site } from '../model.ts';
import type { Place } from './dataMap.ts';
import { type FieldsByRecord, fieldsNamed } from './fieldsNamed.ts';
import type { FlowIndex } from './flowIndex.ts';
import type { Mapped } from './mapped.ts';
import { placeOf } from './placeOf.ts';

interface Served {
  readonly service?: string;
}

export type Out = (LogCall | Producer | HttpCall) & Served;

export interface OutContext {
  readonly index: FlowIndex;
  readonly fields: FieldsByRecord;
  /** The service of what belongs to none. */
  readonly own: string;
  /** Is an object called by the name of any record, of one without personal data too? */
  readonly isRecord: (object: string) => boolean;
  /** The entity of a class, by its name. */
  readonly recordNamed: (called: string) => string | undefined;
  /** Services that hear a topic. */
  readonly hearers: (broker: string, topic: string) => readonly string[];
}

/** `kafka topic customers, heard by crm`. */
function topicOf({ broker, topic, service }: Producer & Served, { hearers, own }: OutContext): string {
  const heard = topic === null ? [] : hearers(broker, topic);
  const others = heard.filter((one) => one !== (service ?? own));
  const by = others.length > 0 ? `, heard by ${others.join(', ')}` : heard.length > 0 ? ', heard by itself' : '';
  return `${broker} ${topic === null ? '(topic computed)' : `topic ${topic}`}${by}`;
}

function whatOf(one: Out, context: OutContext): string {
  switch (one.kind) {
    case 'log':
      return `logged at ${one.level}`;
    case 'http':
      return `${one.method ?? 'request to'} ${one.url ?? '(URL computed)'}`;
    case 'producer':
      return topicOf(one, context);
  }
}

/** Names that its reader saw, with the records behind them. */
const seenBy = ({ fields, records }: Out, { recordNamed }: OutContext): PassedName[] =>
  fields.map((name) => {
    const behind = records.find(({ of }) => of === name);
    const record = behind && recordNamed(behind.name);
    if (!behind || record === undefined) return { name };
    return behind.field === undefined ? { name, record } : { name, memberOf: record };
  });

/** Names that reach it, as far as either tells. What a helper logs is what its reader saw, whatever else the helper is handed. */
function passedBy(one: Out, context: OutContext): readonly PassedName[] {
  const passes = context.index.passesOf(one);
  const seen = seenBy(one, context).map((name) => ({ ...name, ...passes.find((pass) => pass.name === name.name) }));
  if (one.kind === 'log' && one.via) return seen;
  return [...seen, ...passes.filter(({ name }) => !one.fields.includes(name))];
}

/** Personal fields that names stand for, with the place. @param what happens there */
export function fieldsOut(site: Site, passes: readonly PassedName[], what: string, { index, fields, isRecord }: OutContext): (readonly [Mapped, Place])[] {
  const flow = index.around(site);
  const atHand = (): ReadonlySet<string> => new Set(flow ? index.reached(flow).map(({ record }) => record) : []);
  const names = new Map<Mapped, string>();
  for (const pass of passes) {
    const as = `\`${pass.name}\`${pass.record === undefined ? '' : ' as a whole'}`;
    for (const mapped of fieldsNamed(pass, fields, { atHand, isRecord })) if (!names.has(mapped)) names.set(mapped, as);
  }
  return [...names].map(([mapped, name]) => [mapped, placeOf(site, `${what}: ${name}`)]);
}

/** Each personal field that one behaviour lets out, with the place. */
export const goingOut = (one: Out, context: OutContext): (readonly [Mapped, Place])[] =>
  (one.kind === 'producer' && one.reach === 'process' ? [] : fieldsOut(one, passedBy(one, context), whatOf(one, context), context));

export const isOut = (one: Behaviour): one is Out => one.kind === 'log' || one.kind === 'producer' || one.kind === 'http';
