import type { Write } from '../behaviour.ts';
import type { Flow, FlowCall } from '../flow.ts';

/** What is done to a record. `hides`: it is marked as deleted, and stays. */
export type Does = 'reads' | 'writes' | 'deletes' | 'hides';

export interface Deed {
  /** Name of the entity. */
  readonly record: string;
  readonly does: Does;
  /** The function in which it is done. */
  readonly flow: Flow;
  /** Calls of one chain, at one place. */
  readonly calls: readonly FlowCall[];
  /** `save`: of a whole record. */
  readonly operation?: Write['operation'];
}

/** How many there are, and whether there is one, tells nothing about anybody. */
const COUNTS = /^(?:count|exist|has[A-Z]|sum$|min$|max$|average)/;
/** They give access to records; what is done to them is another call. */
const BEGINS = /^(?:get(?:Tree|Mongo|Custom)?Repository|withRepository|forFeature|model|createQueryBuilder|hydrate|getId)$/;
/** They fill in a record that a later call stores as it is. */
const FILLS = /^(?:create|build|merge)$/;
/** TypeORM's soft removal: https://typeorm.io/docs/query-builder/delete-query-builder */
const HIDES = /^soft[A-Z]/;

const done: Readonly<Record<Write['operation'], Does>> = {
  insert: 'writes', update: 'writes', upsert: 'writes', save: 'writes', restore: 'writes', unknown: 'writes', delete: 'deletes',
};

const ofWrite = ({ operation }: Write, calls: readonly FlowCall[]): Does =>
  operation === 'delete' && calls.some(({ method }) => HIDES.test(method)) ? 'hides' : done[operation];

interface Way {
  readonly does: Does;
  readonly operation?: Write['operation'];
}

/** What a chain does that writes nothing itself. */
function unwritten(calls: readonly FlowCall[]): Way[] {
  const { method } = calls.reduce((a, b) => (b.range.end.offset > a.range.end.offset ? b : a));
  if (FILLS.test(method)) return [{ does: 'writes', operation: 'insert' }];
  return calls.some((call) => COUNTS.test(call.method)) || BEGINS.test(method) ? [] : [{ does: 'reads' }];
}

export interface DeedContext {
  /** Writes at a place of the model. */
  readonly writesAt: (file: string, offset: number) => readonly Write[];
  /** What the function that a call enters writes itself: a base class does not know of which record. */
  readonly writesBehind: (call: FlowCall) => readonly Write[];
  /** From what code calls a record to its entity's name. */
  readonly names: (called: string) => string | undefined;
}

function chains(calls: readonly FlowCall[]): FlowCall[][] {
  const byStart = new Map<number, FlowCall[]>();
  for (const call of calls) {
    const { offset } = call.range.start;
    byStart.set(offset, [...(byStart.get(offset) ?? []), call]);
  }
  return [...byStart.values()];
}

/** What a function itself does to records, by chains of calls. */
export function deedsOf(flow: Flow, { writesAt, writesBehind, names }: DeedContext): Deed[] {
  return chains(flow.calls).flatMap((calls): Deed[] => {
    const [first] = calls;
    if (!first) return [];
    const writes = [...writesAt(flow.file, first.range.start.offset), ...calls.filter(({ records }) => records.length > 0).flatMap(writesBehind)];
    const written = writes.flatMap(({ entity }) => (entity === null ? [] : (names(entity) ?? [])));
    const records = [...new Set([...written, ...calls.flatMap((call) => call.records)])];
    const ways: readonly Way[] = writes.length > 0 ? writes.map((write) => ({ does: ofWrite(write, calls), operation: write.operation })) : unwritten(calls);
    // A record that is only named in the arguments of another's write is not written.
    const about = written.length > 0 ? [...new Set(written)] : records;
    return about.flatMap((record) => ways.map((way) => ({ record, flow, calls, ...way })));
  });
}
