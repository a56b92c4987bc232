import { byPlace } from '../detection/byPlace.ts';
import { isJudged } from '../detection/isJudged.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { defineDetector } from '../detector.ts';

/** Reported on the entity's name. */
export default defineDetector({
  id: 'gdpr-handlers',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    temporary: '{{entity}} is called temporary, and is stored. Give it the name of what it holds.',
  },
  choices: {},
  mayConcern: mayHoldEntity,
  detect: (model) =>
    model.entities
      .filter((entity) => isJudged(entity) && entity.name.startsWith('Temporary'))
      .map((entity) => ({
        messageId: 'temporary',
        data: { entity: entity.name },
        file: entity.file,
        range: entity.range,
        entity: entity.name,
        subject: 'name',
      }))
      .sort(byPlace),
});
