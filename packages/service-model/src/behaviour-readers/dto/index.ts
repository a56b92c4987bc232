import { defineCodeReader } from '../../reader.ts';
import { dataClasses } from './classes.ts';
import { DECORATING, SCHEMA_MODULES } from './modules.ts';
import { dataSchemas } from './schemas.ts';

/** Carriers of data that is not persisted: DTO classes, inputs of GraphQL, objects of zod, Joi, yup, TypeBox, valibot. */
export default defineCodeReader({
  id: 'dto',
  version: 1,
  code: {
    modules: [...DECORATING, ...SCHEMA_MODULES],
    words: ['Dto {', 'Dto extends', 'Dto implements', 'Dto<', 'Dto\n', 'DTO {', 'DTO extends', 'DTO implements', 'DTO<', 'DTO\n'],
    data: (file, context) => ({ entities: [...dataClasses(file, context), ...dataSchemas(file, context)], carriers: [], notes: [] }),
  },
});
