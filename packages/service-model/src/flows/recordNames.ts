import type { Entity } from '../model.ts';
import { plainName } from './plainName.ts';

/** From what code calls a record to its entity's name, `undefined` where none is called so. */
export type RecordNames = (called: string) => string | undefined;

/**
 * Stored records by class, by table, and by the names of types made of them.
 * @param accessor what a client's member for an entity is called, where its reader says so
 */
export function recordNames(entities: readonly Entity[], accessor: (entity: Entity) => string | null = () => null): RecordNames {
  const names = new Map<string, string>();
  const stored = entities.filter(({ persisted }) => persisted);
  for (const { name } of stored) names.set(name, name);
  for (const entity of stored) {
    const { name, table } = entity;
    const others = [table, accessor(entity), plainName(name)];
    for (const other of others) if (other !== null && !names.has(other)) names.set(other, name);
  }
  return (called) => names.get(called) ?? names.get(plainName(called));
}
