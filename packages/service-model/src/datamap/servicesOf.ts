import { groupBy } from '@nilometer/policy';
import type { GdprHandler } from '../behaviour.ts';
import type { DataMapService, PersonalField } from './dataMap.ts';
import type { MappedModel } from './mapped.ts';
import { placeOf } from './placeOf.ts';

/** Services at one path, by name. One that holds no record is there by what it does; a path without any is one itself. */
export function servicesOf({ name, root, model, serviceOf }: MappedModel, fields: readonly PersonalField[]): DataMapService[] {
  const stored = model.entities.filter(({ persisted }) => persisted);
  // What could not be read belongs to where its file is, even if that is all that is known there.
  const notJudged = groupBy([...model.notJudged, ...model.unparsed], ({ file }) => serviceOf(file) ?? name);
  const names = [...new Set([...[...stored, ...model.behaviours].map(({ service = name }) => service), ...notJudged.keys()])].sort();
  return (names.length > 0 ? names : [name]).map((own): DataMapService => {
    const records = stored.filter(({ service = name }) => service === own);
    const personal = fields.filter(({ service }) => service === own);
    const answering = (right: GdprHandler['right']) => model.behaviours
      .filter((one) => one.kind === 'gdpr')
      .filter((one) => one.right === right && (one.service ?? name) === own)
      .map((one) => placeOf(one, one.evidence));
    return {
      name: own,
      root,
      entities: records.length,
      fields: records.reduce((sum, record) => sum + record.fields.length, 0),
      personal: personal.length,
      special: personal.filter(({ special }) => special !== 'no').length,
      annotated: personal.filter(({ annotated }) => annotated === 'pii').length,
      rights: { delete: answering('delete'), export: answering('export') },
      notJudged: notJudged.get(own) ?? [],
    };
  });
}
