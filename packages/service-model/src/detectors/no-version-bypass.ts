import { catalogue } from '@nilometer/policy';
import type { Write } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { isMaintenance } from '../detection/isMaintenance.ts';
import { isWrittenOnce } from '../detection/rows/isWrittenOnce.ts';
import { type Bypass, bypassOf } from '../detection/writes/bypassOf.ts';
import { capturedOf } from '../detection/writes/capturedOf.ts';
import { goesWithParent } from '../detection/writes/goesWithParent.ts';
import { isDerived } from '../detection/writes/isDerived.ts';
import { isJoin } from '../detection/writes/isJoin.ts';
import { isLink } from '../detection/writes/isLink.ts';
import { isOfProduct } from '../detection/writes/isOfProduct.ts';
import { isPairOf } from '../detection/writes/isPairOf.ts';
import { isPlumbing } from '../detection/writes/isPlumbing.ts';
import { isPurge } from '../detection/writes/isPurge.ts';
import { isReplaced } from '../detection/writes/isReplaced.ts';
import { isRevoked } from '../detection/writes/isRevoked.ts';
import { mayWrite } from '../detection/writes/mayWrite.ts';
import { type Records, recordsOf } from '../detection/writes/recordsOf.ts';
import { writesBeside } from '../detection/writes/writesBeside.ts';
import { defineDetector } from '../detector.ts';
import type { Unit } from '../unit.ts';

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

/** Is it stored data that guidelines hold for? An entity that is not known counts as such; a table whose name is put into SQL may be anything, one that is made for the work as well. */
function isOfRecord({ entity, schema, form, operation, keys, service }: Write & { readonly service?: string }, records: Records): boolean {
  if (entity === null) return form !== 'raw';
  if (isPlumbing(entity) || isDerived(entity) || isOfProduct(schema)) return false;
  const record = records.named(entity, service);
  if (record) return record.governed && !(operation === 'delete' ? record.identified === true || isWrittenOnce(record) || isPairOf(record, keys) || isLink(record, (name) => records.named(name, service)) : isJoin(record));
  // SQL names tables, of which a service has more than entities: those that join two, or that are a library's.
  return form !== 'raw' || !records.areKnown(service);
}

/** By a trigger of the database, or a change stream. */
function isCapturedOutside({ entity, operation, service }: Write & { readonly service?: string }, records: Records, units: readonly Unit[]): boolean {
  const record = entity === null ? undefined : records.named(entity, service);
  const names = [entity, record?.name, record?.table].filter((name) => typeof name === 'string');
  return capturedOf(units)(names, operation, service);
}

function dataOf({ operation: done, entity }: Write, bypass: Bypass): Record<string, string> {
  const { operation, harm } = SAID[done];
  return { operation, entity: entity ?? 'rows', ...(bypass === 'captured' || bypass === 'counted' ? {} : { harm }) };
}

/** Reported on the call that writes. */
export default defineDetector({
  id: 'no-version-bypass',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    bulk: 'This {{operation}} of {{entity}} is one statement for all rows that fit, and writes none of the loaded objects: it compares no version, so that it {{harm}} what another writer has just saved, and whoever captures changes is handed no changed object. Load the rows and write them one by one, or name the version in the criteria and record the change in the same transaction.',
    builder: 'This {{operation}} of {{entity}} by a query builder goes past its objects: it compares no version, so that it {{harm}} what another writer has just saved, and whoever captures changes is handed no changed object. Load and save the object, or name the version in `where` and record the change in the same transaction.',
    raw: 'This {{operation}} of {{entity}} in SQL compares no version, so that it {{harm}} what another writer has just saved, and no change of it is captured. Write through the ORM\u2019s objects, or name the version in `WHERE` and record the change in the same transaction.',
    captured: 'This {{operation}} of {{entity}} is one statement. It compares what it changes, but writes no loaded object, so that whoever captures changes is handed no changed one. Load the row and save it, or name the version in the criteria and record the change in the same transaction.',
    counted: 'This {{operation}} of {{entity}} is one statement. It makes the new value of the one that is there, but writes no loaded object, so that whoever captures changes is handed no changed one. Load the row and save it, or record the change in the same transaction.',
    statement: 'This {{operation}} of {{entity}} does not compare the version of the row, so that it {{harm}} what another writer has just saved. Name the version in its condition, count it up in the same statement, and treat no changed row as a conflict.',
  },
  choices: catalogue['no-version-bypass'].choices,
  mayConcern: mayWrite,
  detect(model, { options, place = (file) => file }) {
    const found = model.behaviours.flatMap((one) => {
      const bypass = one.kind === 'write' && (one.operation !== 'insert' || options.inserts === 'report') ? bypassOf(one) : undefined;
      return one.kind !== 'write' || bypass === undefined || isMaintenance(place(one.file)) || isPurge(one) ? [] : [{ one, bypass }];
    });
    if (found.length === 0) return [];
    const writes = model.behaviours.filter((one) => one.kind === 'write');
    const records = recordsOf(model.allEntities);
    return found.flatMap(({ one, bypass: inProgram }) => {
      if (!isOfRecord(one, records) || isRevoked(one)) return [];
      const beside = (): readonly Write[] => writesBeside(one, writes, model.units);
      if ((options.withParent === 'ignore' && goesWithParent(one, beside())) || (options.refilled === 'ignore' && isReplaced(one, beside()))) return [];
      const bypass = one.statementsOnly || one.heard || !isCapturedOutside(one, records, model.units) ? inProgram : bypassOf({ ...one, heard: true });
      if (bypass === undefined) return [];
      if (options.unversioned === 'ignore' && one.entity !== null && records.named(one.entity, one.service)?.version === 'no') return [];
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
