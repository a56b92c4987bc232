/** Last words of a key: what it holds was made by the database, for nobody. */
const KEYS: ReadonlySet<string> = new Set(['id', 'uuid', 'guid', 'oid', 'fk', 'pk']);

/** Numbers that an institution issues are personal; the key of a person's record is one of everybody's columns. */
const NUMBERS = /^user\.(?:unique_id|health\.record_id)$/;

/** Does a name that could be an issued number only point at a record: `patientId`, `medical_record_id`, not `patientNumber`? */
export const isKey = (words: readonly string[], category: string): boolean => KEYS.has(words.at(-1) ?? '') && NUMBERS.test(category);
