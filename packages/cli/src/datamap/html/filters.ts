import type { FieldRecord } from './recordColumns.ts';

export interface Filter {
  /** `choice`: one of the values that occur; `flag`: only fields that answer to `yes`. */
  readonly kind: 'choice' | 'flag';
  readonly label: string;
  /** What a field answers to. */
  readonly valuesOf: (record: FieldRecord) => readonly string[];
}

const choice = (label: string, valuesOf: Filter['valuesOf']): Filter => ({ kind: 'choice', label, valuesOf });
const flag = (label: string, holds: (record: FieldRecord) => boolean): Filter => ({ kind: 'flag', label, valuesOf: (record) => (holds(record) ? ['yes'] : []) });

export const leaves = 'Leaves the service';

/** A log stays with the service as far as anybody can see; what is sent or reachable does not. */
function waysOf({ logged, sent, exposed }: FieldRecord): string[] {
  const ways = [
    ...(sent !== '' || exposed !== '' ? [leaves] : []),
    ...(sent !== '' ? ['Sent on'] : []),
    ...(exposed !== '' ? ['Reachable from outside'] : []),
    ...(logged !== '' ? ['Written to logs'] : []),
  ];
  return ways.length > 0 ? ways : ['No way out was seen'];
}

/** By the name that a shared link gives them. */
export const filters = {
  service: choice('Service', ({ service }) => [service]),
  subject: choice('About whom', ({ subject }) => [subject]),
  category: choice('What it is', ({ category }) => [category]),
  goes: choice('Where it goes', waysOf),
  erasure: choice('Can be deleted', ({ erasure }) => [erasure]),
  export: choice('Copy can be given', ({ export: copy }) => [copy]),
  confidence: choice('How sure', ({ confidence }) => [confidence]),
  special: flag('Special categories only', ({ special }) => special !== ''),
  unmarked: flag('Not marked in the code', ({ marked }) => marked === 'No'),
} as const satisfies Record<string, Filter>;
