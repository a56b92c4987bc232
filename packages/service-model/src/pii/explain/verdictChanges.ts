import type { PersonalDataSettings } from '@nilometer/policy';
import type { Entity, Field, PiiVerdict } from '../../model.ts';
import type { ClassifiedField } from '../classified.ts';
import { classify } from '../classify.ts';
import { type Knowledge, knowledgeUnder } from '../knowledge.ts';
import { wordsOf } from '../wordsOf.ts';
import type { Change, ExplainedOwner } from './explanation.ts';

const setting = (value: Partial<PersonalDataSettings> | { readonly owners: { readonly person: readonly string[] } }): string => `\`"personalData": ${JSON.stringify(value)}\``;

/** The word that would have to stand for a person; `undefined` where one does already. */
function wouldBePerson(record: string, { kind, word }: ExplainedOwner, knowledge: Knowledge): string | undefined {
  if (kind === 'person') return undefined;
  return word === '' ? wordsOf(record, knowledge).findLast((one) => !knowledge.grammar.wrappings.has(one)) : word;
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
  const person = wouldBePerson(name, whose, knowledge);
  const { notPersonal, owners, words } = settings;
  const asPerson = person === undefined ? [] : tried(
    'policy', `the policy said that a \`${person}\` is a person: ${setting({ owners: { person: [person] } })}`,
    field, knowledgeUnder({ ...settings, owners: { ...owners, person: [...owners.person, person] } }),
  );
  if (field.pii.label !== 'none') {
    return [...asPerson, ...tried('policy', `the policy said that \`${phrase}\` is never personal: ${setting({ notPersonal: [phrase] })}`, field, knowledgeUnder({ ...settings, notPersonal: [...notPersonal, phrase] }))];
  }
  const asText = field.type === null ? [] : tried('type', 'its type were a text', { ...field, type: 'string' }, knowledge);
  if (asPerson.length + asText.length > 0) return [...asPerson, ...asText];
  const own = [{ category: 'user', reach: 'anywhere', words: [phrase] }] as const;
  return tried('policy', `the policy said that \`${phrase}\` is personal data, with the category that fits: ${setting({ words: own })}`, field, knowledgeUnder({ ...settings, words: [...words, ...own] }));
}
