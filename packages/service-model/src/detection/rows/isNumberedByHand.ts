import type { Entity } from '../../model.ts';

/**
 * Is its key a number that nothing generates (TypeORM's `@PrimaryColumn()`, https://typeorm.io/docs/entity/entities): that of
 * an enum, of another system, of the row that it belongs to?
 */
export function isNumberedByHand({ primaryKey, primaryKeySite, fields }: Pick<Entity, 'primaryKey' | 'primaryKeySite' | 'fields'>): boolean {
  const key = fields.find(({ name }) => name === primaryKeySite?.field);
  return primaryKey === 'number' && key !== undefined && key.decorators.includes('PrimaryColumn') && !key.decorators.includes('Generated');
}
