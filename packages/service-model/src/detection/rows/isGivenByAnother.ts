import type { Entity } from '../../model.ts';

/** What holds any number: a type of another name holds those that the code lists. */
const ANY = /^(?:number|bigint|string|int|integer|bigserial|serial|long|numeric|decimal)$/i;
const COUNTED = new Set(['PrimaryGeneratedColumn', 'Generated']);

/**
 * Does the code show that its key is given by something else: by the row that it belongs to (`taskId`, beside the relation
 * `task`), whose own key is judged, or by an enum (TypeORM's `@PrimaryColumn() id: RoleEnum`)?
 */
export function isGivenByAnother({ primaryKeySite, fields }: Pick<Entity, 'primaryKeySite' | 'fields'>): boolean {
  const key = fields.find(({ name }) => name === primaryKeySite?.field);
  if (!key || key.decorators.some((one) => COUNTED.has(one))) return false;
  // sequelize-typescript: https://github.com/sequelize/sequelize-typescript#one-to-many
  if (key.decorators.includes('ForeignKey')) return true;
  const owner = key.name.replace(/_?id$/i, '').toLowerCase();
  if (owner !== '' && fields.some(({ name, relation }) => relation && name.toLowerCase() === owner)) return true;
  return key.decorators.includes('PrimaryColumn') && key.type !== null && /^[A-Z][\w.]*$/.test(key.type) && !ANY.test(key.type);
}
