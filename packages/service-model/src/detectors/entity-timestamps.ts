import { catalogue } from '@nilometer/policy';
import { byPlace } from '../detection/byPlace.ts';
import { hasOwnTable } from '../detection/hasOwnTable.ts';
import { isJudged } from '../detection/isJudged.ts';
import { keepsDocuments } from '../detection/keepsDocuments.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { remediesOf } from '../detection/remediesOf.ts';
import { isLink } from '../detection/rows/isLink.ts';
import { isLookup } from '../detection/rows/isLookup.ts';
import { isPrescribed } from '../detection/rows/isPrescribed.ts';
import { isShortTally } from '../detection/rows/isTally.ts';
import { isWrittenOnce } from '../detection/rows/isWrittenOnce.ts';
import { defineDetector } from '../detector.ts';
import type { Entity } from '../model.ts';

const stamps = [
  { fact: 'createdAt', what: 'creation date' },
  { fact: 'updatedAt', what: 'last-update date' },
] as const;

/** What is asked of an entity: of rows that are made and not changed, when they were made; of links, codes, what counts for a while and a library's tables, nothing. */
function asked(entity: Entity): readonly (typeof stamps)[number][] {
  if (isLink(entity) || isLookup(entity) || isShortTally(entity) || isPrescribed(entity)) return [];
  return isWrittenOnce(entity) ? stamps.slice(0, 1) : stamps;
}

const missingOf = (entity: Entity, rows: 'changed' | 'all') => (rows === 'all' ? stamps : asked(entity)).filter(({ fact }) => entity[fact] === 'no');

/** One finding an entity, on its name, that lists what is missing. */
export default defineDetector({
  id: 'entity-timestamps',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    missing:
      '{{entity}} has no {{missing}} that the platform or the ORM sets: nobody can tell when a row came to be what it is. Add {{remedy}}{{migration}}.',
  },
  choices: catalogue['entity-timestamps'].choices,
  mayConcern: mayHoldEntity,
  detect: (model, { options }) =>
    model.entities
      .filter((entity) => isJudged(entity) && hasOwnTable(entity))
      .flatMap((entity) => {
        const missing = missingOf(entity, options.rows);
        return missing.length === 0 ? [] : [{
          messageId: 'missing',
          data: {
            entity: entity.name,
            missing: missing.map(({ what }) => what).join(' and no '),
            // What gives a document one date may give it both.
            remedy: [...new Set(missing.map(({ fact, what }) => remediesOf(entity.orm)?.[fact] ?? `a ${what}`))].join(' and '),
            migration: keepsDocuments(entity) ? '' : ', with a migration',
          },
          file: entity.file,
          range: entity.range,
          entity: entity.name,
          // The same whether one is missing or both: adding the first of two is no new finding for a baseline.
          subject: 'timestamps',
        }];
      })
      .sort(byPlace),
});
