import type { Behaviour, NamedSite } from './behaviour.ts';
import { coverageOf } from './coverage.ts';
import type { Entity, Field, MigratedTable, ServiceModel, Site } from './model.ts';
import type { ModelJson } from './modelSchema.ts';

type EntityJson = ModelJson['entities'][number];
type BehaviourJson = ModelJson['behaviours'][number];

const placeOf = ({ file, range }: Site) => ({ file, line: range.start.line });
const namedSite = (site: NamedSite) => ({ name: site.name, ...placeOf(site) });

const fieldJson = ({ name, file, range, type, nullable, inheritedFrom, annotated, annotatedCategory, dataSubject, pii }: Field, of: Site): EntityJson['fields'][number] => ({
  name,
  ...(file === of.file ? {} : { file }),
  line: range.start.line,
  type,
  nullable,
  ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
  annotated,
  ...(annotatedCategory === undefined ? {} : { annotatedCategory }),
  ...(dataSubject ? { dataSubject } : {}),
  pii: { label: pii.label, ...(pii.category === undefined ? {} : { category: pii.category }), confidence: pii.confidence },
});

const entityJson = ({ name, orm, persisted, file, range, table, version, primaryKey, createdAt, updatedAt, service, fields }: Entity): EntityJson => ({
  name, orm, persisted, file, line: range.start.line, table, version, primaryKey, createdAt, updatedAt,
  ...(service === undefined ? {} : { service }),
  fields: fields.map((field) => fieldJson(field, { file, range })),
});

function behaviourJson({ range, file, via, ...one }: Behaviour & { readonly service?: string }): BehaviourJson {
  const place = { file, line: range.start.line, ...(via ? { via: namedSite(via) } : {}) };
  if (one.kind === 'endpoint') {
    const access = { ...one.access, permissions: [...one.access.permissions] };
    return { ...one, ...place, guards: [...one.guards], validators: [...one.validators], handler: one.handler && namedSite(one.handler), access, takes: [...one.takes] };
  }
  if (one.kind === 'registration') {
    const { before, ...rest } = one;
    return { ...rest, ...place, ...(before ? { before: [...before] } : {}) };
  }
  if (one.kind === 'consumer') {
    const { effects, ...rest } = one;
    const told = effects?.map(({ range: at, through, guards, ...effect }) => ({ ...effect, line: at.start.line, through: [...through], guards: [...guards] }));
    return { ...rest, ...place, handler: one.handler && namedSite(one.handler), ...(told ? { effects: told } : {}) };
  }
  if (one.kind === 'write') {
    const { keys, sets, counts, computes, marks: _, empties: _empties, held: __, ...rest } = one;
    const set = { ...(sets ? { sets: [...sets] } : {}), ...(counts ? { counts: [...counts] } : {}), ...(computes ? { computes: [...computes] } : {}) };
    return { ...rest, ...place, ...(keys === undefined ? {} : { keys: keys && [...keys] }), ...set };
  }
  if (one.kind === 'crypto') {
    const { records: _, own: __, result: ___, takers: ____, forms: _____, key: ______, looksUp: _______, drawn: ________, ...rest } = one;
    return { ...rest, ...place, fields: [...one.fields] };
  }
  if ('fields' in one) {
    const { records: _, ...rest } = one;
    return { ...rest, ...place, fields: [...one.fields] };
  }
  return { ...one, ...place };
}

const tableJson = ({ columns, range, history, ...table }: MigratedTable): ModelJson['tables'][number] => ({
  ...table,
  line: range.start.line,
  history: [...history],
  columns: columns.map(({ range: at, ...column }) => ({ ...column, line: at.start.line })),
});

/** What `nilometer model --format json` prints. Lines count from 1; a field's is in the file of its class. */
export function modelJson(model: ServiceModel): ModelJson {
  const coverage = coverageOf(model);
  return {
    entities: model.entities.map(entityJson),
    behaviours: model.behaviours.map(behaviourJson),
    tables: model.tables.map(tableJson),
    notJudged: [...model.notJudged, ...model.unparsed].map(({ file, line, reason }) => ({ file, line, reason })),
    coverage: { ...coverage, notJudged: [...coverage.notJudged], unparsed: [...coverage.unparsed] },
  };
}

export type { ModelJson } from './modelSchema.ts';
