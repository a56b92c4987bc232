import type { Behaviour, HttpCall, LogCall, Producer } from '../behaviour.ts';
import type { PassedName } from '../flow.ts';
import type { Place } from './dataMap.ts';
import { type FieldsByRecord, fieldsNamed } from './fieldsNamed.ts';
import { type FlowIndex, holds } from './flowIndex.ts';
import type { Mapped } from './mapped.ts';
import { placeOf } from './placeOf.ts';

export type Out = LogCall | Producer | HttpCall;

export interface OutContext {
  readonly index: FlowIndex;
  readonly fields: FieldsByRecord;
  /** All of the model. */
  readonly out: readonly Out[];
  /** Services that hear a topic. */
  readonly hearers: (broker: string, topic: string) => readonly string[];
}

/** What happens: `logs at error`, `kafka topic customers, heard by crm`, `POST https://api.example.com/{}`. */
function whatOf(one: Out, { hearers }: OutContext): string {
  switch (one.kind) {
    case 'log':
      return `logged at ${one.level}`;
    case 'http':
      return `${one.method ?? 'request to'} ${one.url ?? 'a computed URL'}`;
    case 'producer': {
      const heard = one.topic === null ? [] : hearers(one.broker, one.topic);
      return `${one.broker} ${one.topic === null ? '(topic computed)' : `topic ${one.topic}`}${heard.length > 0 ? `, heard by ${heard.join(', ')}` : ''}`;
    }
  }
}

/** Names that reach it: as the calls at its place pass them; of a log, also as its reader saw them. */
function passedBy(one: Out, { index }: OutContext): readonly PassedName[] {
  const passes = index.passesOf(one);
  const seen = one.kind === 'log' ? one.fields.filter((name) => !passes.some((pass) => pass.name === name)).map((name) => ({ name })) : [];
  return [...passes, ...seen];
}

/** A helper that takes members of a record lets those out, not the whole that it is handed. */
function takenApart({ via }: Out, record: string, { index, out }: OutContext): boolean {
  const helper = via && index.around(via);
  return helper !== undefined && out.some((inner) =>
    inner.via === undefined && inner.file === helper.file && holds(helper, inner.range.start.offset) && index.passesOf(inner).some(({ memberOf }) => memberOf === record));
}

/** Each personal field that one behaviour lets out, with the place. */
export function goingOut(one: Out, context: OutContext): (readonly [Mapped, Place])[] {
  const flow = context.index.around(one);
  const atHand = (): ReadonlySet<string> => new Set(flow ? context.index.reached(flow).map(({ record }) => record) : []);
  const what = whatOf(one, context);
  const passes = passedBy(one, context).filter(({ record }) => record === undefined || !takenApart(one, record, context));
  const found = passes.flatMap((pass) => fieldsNamed(pass, context.fields, atHand).map((mapped) => ({ mapped, name: pass.name })));
  const names = new Map<Mapped, string>();
  for (const { mapped, name } of found) if (!names.has(mapped)) names.set(mapped, name);
  return [...names].map(([mapped, name]) => [mapped, placeOf(one, `${what}: \`${name}\``)]);
}

export const isOut = (one: Behaviour): one is Out => one.kind === 'log' || one.kind === 'producer' || one.kind === 'http';
