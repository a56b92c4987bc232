import { catalogue } from '@nilometer/policy';
import { byPlace } from '../detection/byPlace.ts';
import { isFirstAtItsPlace } from '../detection/isFirstAtItsPlace.ts';
import { isJudged } from '../detection/isJudged.ts';
import { keepsDocuments } from '../detection/keepsDocuments.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { migratesByHand } from '../detection/migratesByHand.ts';
import { bareType } from '../detection/nulls/bareType.ts';
import { disagreement } from '../detection/nulls/disagreement.ts';
import { isOfMongo } from '../detection/nulls/isOfMongo.ts';
import { widenType } from '../detection/nulls/widenType.ts';
import { remediesOf } from '../detection/remediesOf.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Entity, Field } from '../model.ts';

const WHAT = { mayBeNull: 'allows null', neverNull: 'does not allow null' } as const;

/** Documents know no migration: those that are there stay as they are. */
const WORDS = {
  tables: { whatever: 'whatever a migration has made of it, and some columns', unless: 'with a migration unless the table has it so' },
  documents: { whatever: 'and some paths', unless: 'once no document that is stored is without it' },
} as const;

type Contradiction = keyof typeof WHAT;

/** In MongoDB an ORM's word for columns says nothing. */
const isDocument = (entity: Entity): boolean => entity.primaryKey === 'objectid' && !keepsDocuments(entity);

/** Columns of a child share its parent's table: null in all rows of its siblings, whatever is said. Documents do not. */
const sharesColumns = (entity: Entity): boolean => entity.childOf !== undefined && !keepsDocuments(entity);

const at = (entity: Entity, field: Field): Pick<Detection, 'file' | 'range' | 'entity' | 'subject'> =>
  ({ file: field.file, range: field.range, entity: entity.name, subject: field.name });

/** What is said, or what the column is for, is not what the type says. */
function contradicting(entity: Entity, field: Field, what: Contradiction, text: string | undefined): Detection {
  const edit = what === 'mayBeNull' && text !== undefined && !field.nullability?.inferred ? widenType(field, text) : undefined;
  const said = field.nullability?.stated === 'implied' ? 'by itself' : 'by its options';
  return {
    ...at(entity, field),
    messageId: what,
    data: { entity: entity.name, field: field.name, type: field.type ?? '', what: WHAT[what], said, migration: keepsDocuments(entity) ? '' : ', with a migration' },
    ...(edit ? { suggestions: [{ messageId: 'widen', data: { field: field.name }, edits: [edit] }] } : {}),
  };
}

/** Nothing is said; where the type says the opposite of what then holds, only a person knows which was meant. */
function unstated(entity: Entity, field: Field, what: Contradiction | undefined, text: string | undefined): Detection | undefined {
  const { nullability, nullable } = field;
  const allows = nullable === 'yes';
  const [option, opposite] = [allows, !allows].map((value) => remediesOf(entity.orm)?.nullable?.(value));
  if (nullability === undefined || nullable === 'unknown' || option === undefined || opposite === undefined) return undefined;
  const data = { ...WORDS[keepsDocuments(entity) ? 'documents' : 'tables'], entity: entity.name, field: field.name, holds: WHAT[allows ? 'mayBeNull' : 'neverNull'], option, opposite };
  if (what) return { ...at(entity, field), messageId: 'undecided', data: { ...data, type: field.type ?? '' } };
  const place = nullability.stateAt ?? (text === undefined || field.decorators.length > 0 ? undefined : bareType(field, text));
  const isOpen = !allows && nullability.typed === 'yes';
  const found = { ...at(entity, field), messageId: 'unstated', data };
  if (!place || isOpen) return found;
  const edits = [{ start: place.offset, end: place.end ?? place.offset, text: place.before + option + place.after }];
  // Who writes migrations by hand may have made the column otherwise: whoever knows its table takes it up.
  return migratesByHand(entity) ? { ...found, suggestions: [{ messageId: 'state', data: { option }, edits }] } : { ...found, fix: edits };
}

function judged(entity: Entity, field: Field, text: string | undefined): Detection | undefined {
  const what = disagreement(field, entity);
  if (field.nullability?.stated === 'unstated') return unstated(entity, field, what, text);
  return what && contradicting(entity, field, what, text);
}

/** One finding a column, where it is declared: once in a base class, not in each entity that inherits it. */
export default defineDetector({
  id: 'explicit-nullability',
  scope: 'file',
  languages: ['js'],
  messages: {
    unstated:
      '{{entity}}.{{field}} does not say whether it may be null: where nothing is said, the ORM takes it that it {{holds}}, {{whatever}} allow nulls and others don\u2019t without anybody having meant it. Say `{{option}}`, which changes nothing of what the ORM does, or `{{opposite}}`, {{unless}}.',
    undecided:
      '{{entity}}.{{field}} does not say whether it may be null: where nothing is said, the ORM takes it that it {{holds}}, and its type, `{{type}}`, says the opposite. Say which of the two is meant, `{{option}}` or `{{opposite}}`, and let type and table say the same.',
    mayBeNull:
      '{{entity}}.{{field}} {{what}} {{said}}, and its type, `{{type}}`, has no null: code that trusts the type fails on the first row without a value. Add `| null` to the type, or forbid null{{migration}}.',
    neverNull:
      '{{entity}}.{{field}} {{what}} {{said}}, and its type, `{{type}}`, has null: a value that the type allows is refused when it is stored. Take null out of the type, or allow it{{migration}}.',
    state: 'Say `{{option}}`, if that is what its table has.',
    widen: 'Add null to the type of {{field}}.',
  },
  choices: catalogue['explicit-nullability'].choices,
  mayConcern: mayHoldEntity,
  detect: (model, { options, textOf, place = (file) => file }) =>
    [...model.entities.filter((entity) => isJudged(entity) && !isDocument(entity)), ...model.carriers.filter(({ governed }) => governed)]
      .flatMap((entity) => entity.fields.flatMap((field): Detection[] => {
        if (!field.nullability || field.inheritedFrom !== undefined || field.file !== entity.file || sharesColumns(entity) || (field.relation && options.relations === 'ignore')) return [];
        const found = judged(entity, field, textOf?.(field.file));
        return found && !isOfMongo(entity, model.manifests, place) ? [found] : [];
      }))
      // Columns under a name that two entities share are declared once.
      .filter(isFirstAtItsPlace())
      .sort(byPlace),
});
