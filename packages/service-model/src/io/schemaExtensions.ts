import { extensions } from '../behaviour-readers/extensions.generated.ts';
import { schemaReaders } from '../project/examine.ts';
import type { ProjectOptions } from '../project.ts';
import { readers as entityReaders } from '../readers/all.generated.ts';

const OF_ENTITIES = schemaReaders(Object.values(entityReaders)).map(({ extension }) => extension);

/**
 * Extensions, with the dot, of the languages that the readers of a project read by a reader of their own. Those of readers
 * that are loaded when they are asked for are stated beside them: to walk for files loads no reader.
 */
export function schemaExtensions({ behaviours }: ProjectOptions): readonly string[] {
  if (!behaviours) return OF_ENTITIES;
  return [...OF_ENTITIES, ...(typeof behaviours === 'function' ? extensions : schemaReaders(behaviours).map(({ extension }) => extension))];
}
