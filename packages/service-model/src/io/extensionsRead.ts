import { extensions } from '../behaviour-readers/extensions.generated.ts';
import { schemaExtensions } from '../detection/schemaLanguages.ts';
import { schemaReaders } from '../project/examine.ts';
import type { ProjectOptions } from '../project.ts';

/**
 * Extensions, with the dot, of the languages that the readers of a project read by a reader of their own. Those of readers
 * that are loaded when they are asked for are stated beside them: to walk for files loads no reader.
 */
export function extensionsRead({ behaviours }: ProjectOptions): readonly string[] {
  if (!behaviours) return schemaExtensions;
  return [...schemaExtensions, ...(typeof behaviours === 'function' ? extensions : schemaReaders(behaviours).map(({ extension }) => extension))];
}
