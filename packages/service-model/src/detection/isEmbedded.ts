import type { Entity, ServiceModel } from '../model.ts';

const startOf = ({ file, range: { start } }: Pick<Entity, 'file' | 'range'>): string => `${file}:${start.line}:${start.column}`;

/**
 * Is it a part of another document, `items: [ItemSchema]` in another file, and has no collection of its own? The other one
 * has its paths below one of its own. All entities are asked for only where no model of it is made beside it.
 */
export function isEmbedded({ mayBePart, fields }: Entity, model: Pick<ServiceModel, 'allEntities'>): boolean {
  if (!mayBePart) return false;
  const own = new Set(fields.filter(({ name, inheritedFrom }) => inheritedFrom === undefined && !name.includes('.')).map(startOf));
  return model.allEntities.some((other) => other.fields.some((field) => field.name.includes('.') && field.inheritedFrom !== undefined && own.has(startOf(field))));
}
