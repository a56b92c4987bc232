import { byPlace } from '../detection/byPlace.ts';
import { hasOwnTable } from '../detection/hasOwnTable.ts';
import { isJudged } from '../detection/isJudged.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { remediesOf } from '../detection/remediesOf.ts';
import { defineDetector } from '../detector.ts';

/** Reported on the entity's name, wherever the field could have been inherited from. */
export default defineDetector({
  id: 'entity-version',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    missing:
      '{{entity}} has no version field: of two writers at once, the later overwrites the earlier unnoticed (optimistic locking). Add {{remedy}}, with a migration for its column.',
  },
  choices: {},
  mayConcern: mayHoldEntity,
  detect: (model) =>
    model.entities
      .filter((entity) => isJudged(entity) && hasOwnTable(entity) && entity.version === 'no')
      .map((entity) => ({
        messageId: 'missing',
        data: { entity: entity.name, remedy: remediesOf(entity.orm)?.version ?? 'one' },
        file: entity.file,
        range: entity.range,
        entity: entity.name,
        subject: 'version',
      }))
      .sort(byPlace),
});
