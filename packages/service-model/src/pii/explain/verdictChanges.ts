import type { PersonalDataSettings } from '@nilometer/policy';
import type { Entity, Field, PiiVerdict } from '../../model.ts';
import type { ClassifiedField } from '../classified.ts';
import { classify } from '../classify.ts';
import { type Knowledge, knowledgeUnder } from '../knowledge.ts';
import { termOfName } from '../termOfName.ts';
import { wordsOf } from '../wordsOf.ts';
import type { Change, ExplainedOwner } from './explanation.ts';

const setting = (value: Partial<PersonalDataSettings> | { readonly owners: { readonly person: readonly string[] } }): string => `\`"personalData": ${JSON.stringify(value)}\``;

/** The word that a company could mean a person by: a supplier, or the whole name of a record that nobody knows; a `log` is none. */
function couldBePerson(record: string, { kind, word }: ExplainedOwner, knowledge: Knowledge): string | undefined {
  if (kind === 'organisation') return word;
  const words = wordsOf(record, knowledge).filter((one) => !knowledge.grammar.wrappings.has(one));
  return kind === 'unknown' && word === '' && words.length === 1 ? words[0] : undefined;
}

/**
 * What in the policy or in the code would change what the classifier says, each tried out: what would leave the label
 * and the confidence as they are is not named.
 */
export function verdictChanges(entity: Pick<Entity, 'name' | 'orm' | 'fields'>, field: Field, whose: ExplainedOwner, settings: PersonalDataSettings): readonly Change[] {
  const { fields, name, orm } = entity;
  const knowledge = knowledgeUnder(settings);
  const tried = (by: Change['by'], says: string, one: ClassifiedField, known: Knowledge): readonly Change[] => {
    const { label, category, confidence }: PiiVerdict = classify(one, { name, orm }, fields, known);
    if (label === field.pii.label && confidence === field.pii.confidence) return [];
    return [{ by, says, verdict: { label, ...(category === undefined ? {} : { category }), confidence } }];
  };
  const phrase = wordsOf(field.name.split('.').at(-1) ?? '', knowledge).join(' ');
  const person = couldBePerson(name, whose, knowledge);
  const { notPersonal, owners, words } = settings;
  const asPerson = person === undefined ? [] : tried(
    'policy', `the policy said that a \`${person}\` is a person: ${setting({ owners: { person: [person] } })}`,
    field, knowledgeUnder({ ...settings, owners: { ...owners, person: [...owners.person, person] } }),
  );
  // One word alone is in names of all kinds: nobody wants `name` or `email` to be harmless everywhere.
  const isTelling = phrase.includes(' ') || termOfName(phrase, knowledge) === undefined;
  if (field.pii.label !== 'none') {
    return [...asPerson, ...(isTelling ? tried('policy', `the policy said that \`${phrase}\` is never personal: ${setting({ notPersonal: [phrase] })}`, field, knowledgeUnder({ ...settings, notPersonal: [...notPersonal, phrase] })) : [])];
  }
  const asText = field.type === null ? [] : tried('type', 'its type were a text', { ...field, type: 'string' }, knowledge);
  if (asPerson.length + asText.length > 0 || !isTelling) return [...asPerson, ...asText];
  const own = [{ category: 'user', reach: 'anywhere', words: [phrase] }] as const;
  return tried('policy', `the policy said that \`${phrase}\` is personal data, with the category that fits: ${setting({ words: own })}`, field, knowledgeUnder({ ...settings, words: [...words, ...own] }));
}
