/** Last words of a key: what it holds was made by the database, for nobody. */
const KEYS: ReadonlySet<string> = new Set(['id', 'uuid', 'guid', 'oid', 'fk', 'pk']);

/** Numbers that an institution issues are personal; the key of a person's record is one of everybody's columns. */
const NUMBERS = /^user\.(?:unique_id|health\.record_id)$/;

/** What is written together is one word: `PATIENTID`, `patientid` stand for the phrase `patient id`. */
function lastWord(words: readonly string[], phrase: string): string {
  const [last = '', said = ''] = [words.at(-1), phrase.split(' ').at(-1)];
  return KEYS.has(said) && last.endsWith(said) ? said : last;
}

/**
 * Does a name that could be an issued number only point at a record: `patientId`, `medical_record_id`, `PATIENTID`, not `patientNumber`?
 * @param phrase the one that was found in it
 */
export const isKey = (words: readonly string[], category: string, phrase: string): boolean => NUMBERS.test(category) && KEYS.has(lastWord(words, phrase));
