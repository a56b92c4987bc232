import type { Write } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { isMaintenance } from '../detection/isMaintenance.ts';
import { type Bypass, bypassOf } from '../detection/writes/bypassOf.ts';
import { isJoin } from '../detection/writes/isJoin.ts';
import { isPlumbing } from '../detection/writes/isPlumbing.ts';
import { mayWrite } from '../detection/writes/mayWrite.ts';
import { recordNamed } from '../detection/writes/recordNamed.ts';
import { defineDetector } from '../detector.ts';
import type { ServiceModel } from '../model.ts';

const reported = { values: ['report', 'ignore'], default: 'report' } as const;

/** As messages say it: what it is, and what it does to another writer's work. */
const SAID = {
  update: { operation: 'update', harm: 'overwrites' },
  upsert: { operation: 'upsert', harm: 'overwrites' },
  insert: { operation: 'insert', harm: 'adds to' },
  delete: { operation: 'deletion', harm: 'deletes' },
  restore: { operation: 'restoration', harm: 'brings back' },
  save: { operation: 'save', harm: 'overwrites' },
  unknown: { operation: 'write', harm: 'overwrites' },
} satisfies Record<Write['operation'], { operation: string; harm: string }>;

/** Is it stored data that guidelines hold for? What is not known counts as such. */
function isOfRecord({ entity, form }: Write, { serviceEntities }: ServiceModel): boolean {
  if (entity === null) return true;
  if (isPlumbing(entity)) return false;
  const record = recordNamed(entity, serviceEntities);
  if (record) return record.governed && !isJoin(record);
  // SQL names tables, of which a service has more than entities: those that join two, or that are a library's.
  return form !== 'raw' || !serviceEntities.some(({ persisted }) => persisted);
}

function dataOf({ operation: done, entity }: Write, bypass: Bypass): Record<string, string> {
  const { operation, harm } = SAID[done];
  return { operation, entity: entity ?? 'rows', ...(bypass === 'captured' ? {} : { harm }) };
}

/** Reported on the call that writes. */
export default defineDetector({
  id: 'no-version-bypass',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    bulk: 'This {{operation}} of {{entity}} is one statement for all rows that fit, and loads none: it compares no version, so that it {{harm}} what another writer has just saved, and whoever captures changes is handed no changed object. Load the rows and write them one by one, or name the version in the criteria and record the change in the same transaction.',
    builder: 'This {{operation}} of {{entity}} by a query builder goes past its objects: it compares no version, so that it {{harm}} what another writer has just saved, and whoever captures changes is handed no changed object. Load and save the object, or name the version in `where` and record the change in the same transaction.',
    raw: 'This {{operation}} of {{entity}} in SQL compares no version, so that it {{harm}} what another writer has just saved, and no change of it is captured. Write through the ORM\u2019s objects, or name the version in `WHERE` and record the change in the same transaction.',
    captured: 'This {{operation}} of {{entity}} is one statement. It compares what it changes, but loads no row, so that whoever captures changes is handed no changed object. Load the row and save it, or name the version in the criteria and record the change in the same transaction.',
    statement: 'This {{operation}} of {{entity}} does not compare the version of the row, so that it {{harm}} what another writer has just saved. Name the version in its condition, count it up in the same statement, and treat no changed row as a conflict.',
  },
  choices: {
    /** Writes of entities that are known to have no version. */
    unversioned: reported,
    inserts: { values: ['ignore', 'report'], default: 'ignore' },
  },
  mayConcern: mayWrite,
  detect(model, { options, place = (file) => file }) {
    return model.behaviours.flatMap((one) => {
      const bypass = one.kind === 'write' && (one.operation !== 'insert' || options.inserts === 'report') ? bypassOf(one) : undefined;
      if (one.kind !== 'write' || bypass === undefined || isMaintenance(place(one.file)) || !isOfRecord(one, model)) return [];
      if (options.unversioned === 'ignore' && one.entity !== null && recordNamed(one.entity, model.serviceEntities)?.version === 'no') return [];
      return [{
        messageId: bypass,
        data: dataOf(one, bypass),
        file: one.file,
        range: one.range,
        ...(one.entity === null ? {} : { entity: one.entity }),
        subject: `${one.in} ${one.operation}`,
      }];
    }).sort(byPlace);
  },
});
