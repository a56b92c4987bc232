import { byPlace } from '../detection/byPlace.ts';
import { hasOwnTable } from '../detection/hasOwnTable.ts';
import { isJudged } from '../detection/isJudged.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { remediesOf } from '../detection/remediesOf.ts';
import { defineDetector } from '../detector.ts';
import type { Entity } from '../model.ts';

const stamps = [
  { fact: 'createdAt', what: 'creation date' },
  { fact: 'updatedAt', what: 'last-update date' },
] as const;

const missingOf = (entity: Entity) => stamps.filter(({ fact }) => entity[fact] === 'no');

/** One finding an entity, on its name, that lists what is missing. */
export default defineDetector({
  id: 'entity-timestamps',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    missing:
      '{{entity}} has no {{missing}} that the platform or the ORM sets: nobody can tell when a row came to be what it is. Add {{remedy}}, with a migration.',
  },
  choices: {},
  mayConcern: mayHoldEntity,
  detect: (model) =>
    model.entities
      .filter((entity) => isJudged(entity) && hasOwnTable(entity) && missingOf(entity).length > 0)
      .map((entity) => ({
        messageId: 'missing',
        data: {
          entity: entity.name,
          missing: missingOf(entity).map(({ what }) => what).join(' and no '),
          remedy: missingOf(entity).map(({ fact, what }) => remediesOf(entity.orm)?.[fact] ?? `a ${what}`).join(' and '),
        },
        file: entity.file,
        range: entity.range,
        entity: entity.name,
        // The same whether one is missing or both: adding the first of two is no new finding for a baseline.
        subject: 'timestamps',
      }))
      .sort(byPlace),
});
