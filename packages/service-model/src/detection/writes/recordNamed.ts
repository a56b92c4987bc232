import type { Entity } from '../../model.ts';

/** `order_items`, `OrderItem` and `orderItems` alike. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/ies$/, 'y').replace(/s$/, '');

/** `Order` of `OrderEntity`, `OrderModel`. */
export const bareName = (name: string): string => name.replace(/(?:Entity|Model|Schema|Table)$/, '');

/** The stored record that a class, a model or a table is called by, among stored ones. */
export const recordNamed = (name: string, entities: readonly Entity[]): Entity | undefined => {
  const wanted = plainName(name);
  return entities.find((entity) => entity.name === name) ?? entities.find((entity) => entity.table === name)
    ?? entities.find((entity) => plainName(entity.name) === wanted || plainName(bareName(entity.name)) === wanted || (entity.table !== null && plainName(entity.table) === wanted));
};
