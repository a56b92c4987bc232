import { catalogue } from '@nilometer/policy';
import { byPlace } from '../detection/byPlace.ts';
import { hasOwnTable } from '../detection/hasOwnTable.ts';
import { isJudged } from '../detection/isJudged.ts';
import { keepsDocuments } from '../detection/keepsDocuments.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { remediesOf } from '../detection/remediesOf.ts';
import { isLink } from '../detection/rows/isLink.ts';
import { isLookup } from '../detection/rows/isLookup.ts';
import { isOneValue } from '../detection/rows/isOneValue.ts';
import { isPrescribed } from '../detection/rows/isPrescribed.ts';
import { isTally } from '../detection/rows/isTally.ts';
import { isUntouched } from '../detection/rows/isUntouched.ts';
import { isWrittenOnce } from '../detection/rows/isWrittenOnce.ts';
import { defineDetector } from '../detector.ts';
import type { Entity } from '../model.ts';

/** Where no row is changed, or a library changes it, no writer of the service overwrites another. */
const isChanged = (entity: Entity): boolean =>
  ![isLink, isWrittenOnce, isLookup, isOneValue, isTally, isUntouched, isPrescribed].some((isLeft) => isLeft(entity));

/** Reported on the entity's name, wherever the field could have been inherited from. */
export default defineDetector({
  id: 'entity-version',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    missing:
      '{{entity}} has no version field: of two writers at once, the later overwrites the earlier unnoticed (optimistic locking). Add {{remedy}}{{migration}}.',
  },
  choices: catalogue['entity-version'].choices,
  mayConcern: mayHoldEntity,
  detect: (model, { options }) =>
    model.entities
      .filter((entity) => isJudged(entity) && hasOwnTable(entity) && entity.version === 'no' && (options.rows === 'all' || isChanged(entity)))
      .map((entity) => ({
        messageId: 'missing',
        data: { entity: entity.name, remedy: remediesOf(entity.orm)?.version ?? 'one', migration: keepsDocuments(entity) ? '' : ', with a migration for its column' },
        file: entity.file,
        range: entity.range,
        entity: entity.name,
        subject: 'version',
      }))
      .sort(byPlace),
});
