import type { Confidence } from '../model.ts';
import { decided } from '../pii/decided.ts';
import { dataSubject } from './dataSubject.ts';
import type { DataMap, PersonalField } from './dataMap.ts';
import type { Mapped, MappedModel } from './mapped.ts';
import { personalFields } from './personalFields.ts';
import { servicesOf } from './servicesOf.ts';
import { specialCategory } from '../pii/specialCategory.ts';
import { type Hearers, type Ways, waysOf } from './waysOf.ts';
import { withUniqueServices } from './withUniqueServices.ts';

export interface DataMapOptions {
  /** What the classifier is less sure of is left out; what a person annotated never is. */
  readonly minConfidence: Confidence;
}

function personalField({ service, entity, field }: Mapped, ways: Ways): PersonalField {
  const { annotated, pii } = field;
  const { category = 'user', disagreement } = decided(field);
  return {
    service,
    entity: entity.name,
    table: entity.table,
    orm: entity.orm,
    field: field.name,
    type: field.type,
    file: field.file,
    line: field.range.start.line,
    category,
    special: specialCategory(category),
    confidence: annotated === 'pii' ? 'high' : pii.confidence,
    annotated: annotated === 'pii' ? 'pii' : 'none',
    evidence: annotated === 'pii' ? [disagreement ?? 'annotated as personal data', ...pii.evidence] : pii.evidence,
    subject: dataSubject(field, entity),
    ...ways,
  };
}

/** Services that hear a topic, by broker and topic. */
function hearersOf(models: readonly MappedModel[]): Hearers {
  const heard = models.flatMap(({ name, model }) => model.behaviours
    .filter((one) => one.kind === 'consumer')
    .map(({ broker, topic, service = name }) => ({ broker, topic, service })));
  return (broker, topic) => [...new Set(heard.filter((one) => one.topic === topic && one.broker === broker).map(({ service }) => service))];
}

/** What personal data services hold, where it goes, and which rights are answered. Pure. */
export function dataMapOf(given: readonly MappedModel[], { minConfidence }: DataMapOptions): DataMap {
  const models = withUniqueServices(given);
  const hearers = hearersOf(models);
  const mapped = models.map((one) => {
    const found = personalFields(one, minConfidence);
    const ways = waysOf(found, one, hearers);
    return { one, fields: found.map((field) => personalField(field, ways(field))) };
  });
  return { format: 1, services: mapped.flatMap(({ one, fields }) => servicesOf(one, fields)), fields: mapped.flatMap(({ fields }) => fields) };
}
