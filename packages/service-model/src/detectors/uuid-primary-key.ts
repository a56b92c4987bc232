import { byPlace } from '../detection/byPlace.ts';
import { hasOwnTable } from '../detection/hasOwnTable.ts';
import { isJudged } from '../detection/isJudged.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { isGivenByAnother } from '../detection/rows/isGivenByAnother.ts';
import { isInternalNumber } from '../detection/rows/isInternalNumber.ts';
import { isOfLibrary } from '../detection/rows/isPrescribed.ts';
import { uuidMeant } from '../detection/rows/uuidMeant.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Entity } from '../model.ts';

function detection(entity: Entity): Detection {
  const { name, file, range, primaryKeySite: site } = entity;
  if (!site) return { messageId: 'number', data: { entity: name, field: 'primary key' }, file, range, entity: name, subject: 'primary key' };
  const subject = site.field;
  const meant = uuidMeant(entity);
  if (meant) {
    const place = site.file === file && site.declaredIn === name ? { file, range: site.range } : { file, range };
    const said = meant.type === null ? 'its name' : `its type, \`${meant.type}\``;
    return { messageId: 'strategy', data: { entity: name, field: site.field, said }, ...place, entity: name, subject };
  }
  if (site.file === file && site.declaredIn === name) {
    return { messageId: 'number', data: { entity: name, field: site.field }, file, range: site.range, entity: name, subject };
  }
  const place = `${site.file}:${site.range.start.line}`;
  return { messageId: 'inheritedNumber', data: { entity: name, field: site.field, base: site.declaredIn, place }, file, range, entity: name, subject };
}

/**
 * Numbers are findings: on the key's own name where the entity declares it, on the entity's name where a base does.
 * Left alone: tables that a library makes, the key of the row that one belongs to, values of an enum, numbers of the database beside the `id` that a row goes by, composite keys (join tables point at keys that are
 * judged where they are declared), object ids and strings (a natural key such as a currency's code, or a UUID that its reader could not prove), and unknown keys.
 */
export default defineDetector({
  id: 'uuid-primary-key',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    number:
      '{{entity}} is keyed by a number ({{field}}): numbers can be guessed, collide when data is merged, and differ from the UUIDs of other services. Use a generated UUID, with a migration of the keys that point here.',
    inheritedNumber:
      '{{entity}} is keyed by a number: {{field}}, which it inherits from {{base}} ({{place}}). Numbers can be guessed, collide when data is merged, and differ from the UUIDs of other services. Use a generated UUID, with a migration of the keys that point here.',
    strategy:
      "{{entity}}.{{field}} is no number by {{said}}, and its `@PrimaryGeneratedColumn` does not say what is generated, so that TypeORM takes it for a number that counts up. Say `@PrimaryGeneratedColumn('uuid')`, with a migration of the key unless its column is a UUID.",
  },
  choices: {},
  mayConcern: mayHoldEntity,
  detect: (model) =>
    model.entities
      .filter((entity) => isJudged(entity) && hasOwnTable(entity) && entity.primaryKey === 'number' && !isGivenByAnother(entity) && !isInternalNumber(entity) && !isOfLibrary(entity))
      .map(detection)
      .sort(byPlace),
});
