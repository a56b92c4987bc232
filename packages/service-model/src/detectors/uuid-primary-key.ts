import { byPlace } from '../detection/byPlace.ts';
import { hasOwnTable } from '../detection/hasOwnTable.ts';
import { isJudged } from '../detection/isJudged.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { isNumberedByHand } from '../detection/rows/isNumberedByHand.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Entity } from '../model.ts';

function detection(entity: Entity): Detection {
  const { name, file, range, primaryKeySite: site } = entity;
  if (!site) return { messageId: 'number', data: { entity: name, field: 'primary key' }, file, range, entity: name, subject: 'primary key' };
  const subject = site.field;
  if (site.file === file && site.declaredIn === name) {
    return { messageId: 'number', data: { entity: name, field: site.field }, file, range: site.range, entity: name, subject };
  }
  const place = `${site.file}:${site.range.start.line}`;
  return { messageId: 'inheritedNumber', data: { entity: name, field: site.field, base: site.declaredIn, place }, file, range, entity: name, subject };
}

/**
 * Numbers are findings: on the key's own name where the entity declares it, on the entity's name where a base does.
 * Left alone: numbers that nothing generates (of an enum, of another system), composite keys (join tables point at keys that are judged where they are declared), object ids and
 * strings (a natural key such as a currency's code, or a UUID that its reader could not prove), and unknown keys.
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
  },
  choices: {},
  mayConcern: mayHoldEntity,
  detect: (model) =>
    model.entities
      .filter((entity) => isJudged(entity) && hasOwnTable(entity) && entity.primaryKey === 'number' && !isNumberedByHand(entity))
      .map(detection)
      .sort(byPlace),
});
