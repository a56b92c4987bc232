import type { Reader, SchemaComment, SchemaReader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const READERS: readonly Reader[] = Object.values(readers);

const LANGUAGES = READERS.filter((reader): reader is SchemaReader => reader.kind === 'schema');

/** Languages that readers read besides TypeScript, by the reader's id; extensions with the dot. */
export const schemaLanguages: readonly Pick<SchemaReader, 'id' | 'extension'>[] = LANGUAGES;

/** With the dot: endings of files in a language of their own that a reader reads. */
export const schemaExtensions: readonly string[] = LANGUAGES.map(({ extension }) => extension);

/** Comments of a schema, by the reader of its language; `undefined` for a file in none of theirs. */
export const schemaComments = (file: string, text: string): readonly SchemaComment[] | undefined =>
  LANGUAGES.find(({ extension }) => file.endsWith(extension))?.comments(text);
