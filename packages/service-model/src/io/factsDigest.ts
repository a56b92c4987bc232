import { createHash } from 'node:crypto';
import type { Want } from '../project/modelOf.ts';
import { shapeOf } from '../project/shapeOf.ts';
import type { FactStore } from './FactStore.ts';
import type { NullChecks } from './NullChecks.ts';

interface Facts {
  readonly store: FactStore;
  readonly nullChecks: NullChecks;
  readonly want: Want;
  /** From an absolute path to the model's way of naming it. */
  readonly show: (path: string) => string;
}

/** 32 hex characters that change when what any file tells others does, or what is given besides. */
export function factsDigest(besides: readonly string[], { store, nullChecks, want, show }: Facts): string {
  const shapes = [...store.linkedEntries()]
    // What code does may be seen from anywhere: a helper's name, a record's fields. Of entities, their shape alone.
    .map(({ file, record, hash }) => [show(file), want === 'all' ? hash : shapeOf(record)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const nulls = nullChecks.answers().map(([folder, answer]) => [show(folder), answer]).sort();
  return createHash('sha256').update(JSON.stringify([...besides, shapes, nulls])).digest('hex').slice(0, 32);
}
