import type { Reader, SchemaReader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const READERS: readonly Reader[] = Object.values(readers);

const LANGUAGES = READERS.filter((reader): reader is SchemaReader => reader.kind === 'schema');

/** With the dot: endings of files in a language of their own that a reader reads. */
export const schemaExtensions: readonly string[] = LANGUAGES.map(({ extension }) => extension);
