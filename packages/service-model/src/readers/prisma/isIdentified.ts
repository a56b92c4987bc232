import { listed } from './primaryKeyOf.ts';
import type { PrismaField, PrismaModel } from './schema.ts';

const has = ({ attributes }: PrismaField, name: string): boolean => attributes.some((found) => found.name === name);

const isStamp = (field: PrismaField): boolean => field.type === 'DateTime' && (has(field, 'updatedAt') || has(field, 'default'));

/**
 * Is all that a row holds in one `@@unique([a, b])`, but for a key that is made and the dates that the database sets? Such a row is there or
 * is not, and has nothing that could be changed.
 * https://www.prisma.io/docs/orm/reference/prisma-schema-reference#unique-1
 */
export function isIdentified({ fields, attributes }: PrismaModel, models: ReadonlySet<string>): boolean {
  const own = fields.filter((field) => !models.has(field.type) && !has(field, 'relation') && !has(field, 'id') && !isStamp(field)).map(({ name }) => name);
  return own.length > 1 && attributes.some(({ name, args }) => {
    const unique = name === 'unique' ? listed(args) : [];
    return own.every((field) => unique.includes(field));
  });
}
