import type { Entity } from '../../model.ts';

/** `order_items`, `OrderItem` and `orderItems` alike. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/ies$/, 'y').replace(/s$/, '');

/** The stored record that a class, a model or a table is called by, among the entities of its service. */
export const recordNamed = (name: string, entities: readonly Entity[]): Entity | undefined => {
  const wanted = plain(name);
  const stored = entities.filter(({ persisted }) => persisted);
  return stored.find((entity) => entity.name === name) ?? stored.find((entity) => entity.table === name)
    ?? stored.find((entity) => plain(entity.name) === wanted || plain(entity.name.replace(/(?:Entity|Model|Schema|Table)$/, '')) === wanted || (entity.table !== null && plain(entity.table) === wanted));
};
