import type { Entity } from '../model.ts';
import { plainName } from './plainName.ts';

const unCapital = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** From what code calls a record to its entity's name, `undefined` where none is called so. */
export type RecordNames = (called: string) => string | undefined;

/** Stored records by class, by table, by Prisma's accessor (`prisma.orderItem`), and by the names of types made of them. */
export function recordNames(entities: readonly Entity[]): RecordNames {
  const names = new Map<string, string>();
  const stored = entities.filter(({ persisted }) => persisted);
  for (const { name } of stored) names.set(name, name);
  for (const { name, table, orm } of stored) {
    const others = [table, orm === 'prisma' ? unCapital(name) : null, plainName(name)];
    for (const other of others) if (other !== null && !names.has(other)) names.set(other, name);
  }
  return (called) => names.get(called) ?? names.get(plainName(called));
}
