import type { Entity } from '../../model.ts';

const TEXT = /^(?:string|text|varchar|char|citext|uuid|id$)/i;

/**
 * Does a row go by another id, a text called `id`, beside a number that has a name of its own (`pk`): one that orders pages of the
 * database, and that nobody outside of it is told? A number that is called `id` is what others point at, whatever stands beside it.
 */
export const isInternalNumber = ({ primaryKeySite, fields }: Pick<Entity, 'primaryKeySite' | 'fields'>): boolean =>
  primaryKeySite !== undefined && fields.some(({ name, type, columnType }) => name === 'id' && name !== primaryKeySite.field && TEXT.test(columnType ?? type ?? ''));
