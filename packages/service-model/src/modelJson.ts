import type { NotJudged } from '@nilometer/policy';
import type { Entity, Field, ServiceModel } from './model.ts';

export interface FieldJson extends Pick<Field, 'name' | 'type' | 'nullable' | 'inheritedFrom' | 'annotated'> {
  readonly line: number;
  readonly pii: Pick<Field['pii'], 'label' | 'category' | 'confidence'>;
}

type EntityKeys = 'name' | 'orm' | 'persisted' | 'file' | 'table' | 'version' | 'primaryKey' | 'createdAt' | 'updatedAt';

export interface EntityJson extends Pick<Entity, EntityKeys> {
  readonly line: number;
  readonly fields: readonly FieldJson[];
}

/** What `nilometer model --format json` prints. Lines count from 1; a field's is in the file of its class. */
export interface ModelJson {
  readonly entities: readonly EntityJson[];
  /** With files that no parser could read: both are what the model is blind to. */
  readonly notJudged: readonly NotJudged[];
}

const fieldJson = ({ name, range, type, nullable, inheritedFrom, annotated, pii }: Field): FieldJson => ({
  name,
  line: range.start.line,
  type,
  nullable,
  ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
  annotated,
  pii: { label: pii.label, ...(pii.category === undefined ? {} : { category: pii.category }), confidence: pii.confidence },
});

const entityJson = ({ name, orm, persisted, file, range, table, version, primaryKey, createdAt, updatedAt, fields }: Entity): EntityJson => ({
  name, orm, persisted, file, line: range.start.line, table, version, primaryKey, createdAt, updatedAt, fields: fields.map(fieldJson),
});

export const modelJson = ({ entities, notJudged, unparsed }: ServiceModel): ModelJson => ({
  entities: entities.map(entityJson),
  notJudged: [...notJudged, ...unparsed].map(({ file, line, reason }) => ({ file, line, reason })),
});
