import { catalogue, type SymbolRef } from '@nilometer/policy';
import { byPlace } from '../detection/byPlace.ts';
import { isFirstAtItsPlace } from '../detection/isFirstAtItsPlace.ts';
import { isJudged } from '../detection/isJudged.ts';
import { isPersonalField } from '../pii/isPersonalField.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { profileOf } from '../detection/profileOf.ts';
import { candidateOf, partOf } from '../detection/subject/candidateOf.ts';
import { isListOfMany } from '../detection/subject/isListOfMany.ts';
import { isMessage } from '../detection/subject/isMessage.ts';
import { isSingleton } from '../detection/subject/isSingleton.ts';
import { isSoleName } from '../detection/subject/isSoleName.ts';
import { isToldByOwner } from '../detection/subject/isToldByOwner.ts';
import { markOf, markSuggestion } from '../detection/subject/subjectMark.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Confidence, Entity, Field } from '../model.ts';

const MOST_NAMED = 3;

/** `email, firstName, lastName and 4 more` */
function listed(fields: readonly Field[]): string {
  const names = [...new Set(fields.map(({ name }) => name))];
  const more = names.length - MOST_NAMED;
  return more > 1 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
}

/** Marks that stand in different places: a part that is embedded twice has one. */
const marksOf = ({ fields }: Entity): readonly Field[] => fields.filter(({ dataSubject }) => dataSubject).filter(isFirstAtItsPlace());

function missing(entity: Entity, entities: readonly Entity[], symbol: SymbolRef, min: Confidence, text: string | undefined): Detection | undefined {
  const personal = entity.fields.filter((field) => isPersonalField(field, min));
  if (personal.length === 0 || isSingleton(entity) || entity.expires || isToldByOwner(entity, entities, min)) return undefined;
  const candidate = candidateOf(entity);
  if (isSoleName(personal, entity, candidate !== undefined) || (!candidate && (isMessage(personal, entity) || isListOfMany(personal, entity)))) return undefined;
  const { name, file, range } = entity;
  const base = { file, range, entity: name, subject: 'data subject' };
  const data = { entity: name, fields: listed(personal), mark: markOf(entity, candidate?.field, symbol) };
  const whole = partOf(entity);
  if (!candidate) return whole === undefined ? { ...base, messageId: 'unmarked', data } : { ...base, messageId: 'part', data: { ...data, whole } };
  const { field, person } = candidate;
  // A mark on the base would hold for all that inherit from it.
  if (field.inheritedFrom !== undefined) return { ...base, messageId: 'inherited', data: { ...data, field: field.name, base: field.inheritedFrom, person } };
  return { ...base, messageId: 'likely', data: { ...data, field: field.name, person }, suggestions: markSuggestion(entity, field, symbol, text) };
}

/** Reported on the entity's name: what is deleted, or handed out, is a record. */
export default defineDetector({
  id: 'pii-data-subject',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    likely:
      '{{entity}} holds personal data ({{fields}}), and nothing in it says whom it is about, so a request to delete or to get a person\u2019s data does not find its rows. {{field}} seems to identify the {{person}}: mark it with {{mark}}.',
    inherited:
      '{{entity}} holds personal data ({{fields}}), and nothing in it says whom it is about, so a request to delete or to get a person\u2019s data does not find its rows. {{field}}, which it has from {{base}}, seems to identify the {{person}}: declare it here again, as it is there, and mark it with {{mark}}; on {{base}} the mark would hold for all that inherit from it.',
    unmarked:
      '{{entity}} holds personal data ({{fields}}), and nothing in it says whom it is about, so a request to delete or to get a person\u2019s data does not find its rows. Mark the field or relation that identifies the person with {{mark}}; add one if there is none.',
    part:
      '{{entity}} holds personal data ({{fields}}), and nothing in it says whom it is about, so a request to delete or to get a person\u2019s data does not find its rows. Its own key is made anew for each {{whole}}, so it leads to nobody: add a relation to the person, or the key of one, and mark it with {{mark}}.',
    several:
      '{{entity}} says that it is about the person of {{fields}}: a row is about one person, so a request of either deletes or hands out what is the other\u2019s. Keep one mark, and give the other person\u2019s data an entity of its own.',
    mark: 'Mark {{field}} as @{{symbol}}().',
  },
  choices: catalogue['pii-data-subject'].choices,
  mayConcern: mayHoldEntity,
  detect: (model, { policy, options, textOf }) =>
    model.entities
      .filter(isJudged)
      .flatMap((entity): Detection[] => {
        const [symbol] = profileOf(entity, policy)?.concepts.dataSubject ?? [];
        if (!symbol) return [];
        const marks = marksOf(entity);
        if (marks.length > 1) {
          const { name, file, range } = entity;
          return [{ messageId: 'several', data: { entity: name, fields: marks.map((field) => field.name).join(' and of ') }, file, range, entity: name, subject: 'data subjects' }];
        }
        const found = marks.length === 1 ? undefined : missing(entity, model.entities, symbol, options.minConfidence, textOf?.(entity.file));
        return found ? [found] : [];
      })
      .sort(byPlace),
});
