import type { CodeContext, FileEntities, Reader, SchemaPlace } from '../reader.ts';
import type { TableChange } from '../migrations/change.ts';
import type { Tri } from '../model.ts';
import type { Knowledge } from '../pii/knowledge.ts';
import { placeChange } from '../migrations/placeChange.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import type { Behaviours } from './behavioursOf.ts';
import { withDataSubjects } from './dataSubjects.ts';
import { EMPTY, type FileModel } from './FileModel.ts';
import type { FileRecord } from './FileRecord.ts';
import { isTestFile } from './isTestFile.ts';
import type { Known } from './known.ts';
import { mounting } from './mountRoutes.ts';
import { routingOf } from './routingOf.ts';
import { unitsOf } from './unitsOf.ts';
import { type SchemaUse, textUse } from './schemaParts.ts';
import { toEntity } from './toEntity.ts';

/** What of a model is put together: entities and what belongs to them, or what the code does as well. */
export type Want = 'entities' | 'all';

export interface ModelContext {
  readonly readers: readonly Reader[];
  readonly code: CodeContext;
  readonly behaviours: Behaviours;
  readonly known: Known;
  readonly knowledge: Knowledge;
  /** From an absolute file to the model's way of naming it. */
  readonly show: (file: string) => string;
  /** From an absolute file to its place in the repository. */
  readonly place: (file: string) => string;
  readonly membership: (file: string) => { readonly service: string | undefined; readonly governs: (entity: string) => boolean };
  /** Does an npm script have a tool write the file? */
  readonly isMade: (file: string) => boolean;
  /** Do types of a file say what may be null? */
  readonly nullChecks: (file: string) => Tri;
  /** Is a file run by hand beside the service, and no part of it? */
  readonly isBeside: (file: string, program: FileRecord['program']) => boolean;
  /** Does a file's text concern any reader? */
  readonly speaks: (file: string) => boolean;
  /** Facts of the other schema files of the same folder. */
  readonly siblings: (file: string) => readonly unknown[];
}

const named = (service: string | undefined): { readonly service?: string } => (service === undefined ? {} : { service });

const isReadByOther = (reader: Reader, readers: readonly Reader[]) => (module: string): boolean =>
  readers.some((other) => other !== reader && other.kind === 'classes' && other.modules.includes(packageNameOf(module) ?? module));

function entitiesOf(file: string, record: FileRecord, reader: Reader, context: ModelContext): FileEntities | undefined {
  const { code, readers } = context;
  switch (reader.kind) {
    case 'classes':
      return record.candidate ? reader.entities(file, { ...code, isReadByOther: isReadByOther(reader, readers) }) : undefined;
    case 'schema':
      return record.schema?.reader === reader.id ? reader.entities(file, record.schema.facts, context.siblings(file)) : undefined;
    case 'code':
      return undefined;
  }
}

function tableChangesOf(file: string, record: FileRecord, { readers, code }: ModelContext): TableChange[] {
  return readers.flatMap((reader) => [
    ...(reader.kind === 'schema' && record.schema?.reader === reader.id ? (reader.tables?.(file, record.schema.facts) ?? []) : []),
    ...(record.speaks?.includes(reader.id) ? (reader.code?.tables?.(file, code) ?? []) : []),
  ]);
}

/** What a database does when rows are written, of a file in a language of its own. */
const unitsOfSchema = (file: string, record: FileRecord, { readers, show, membership }: ModelContext): FileModel['units'] => readers.flatMap((reader) =>
  (reader.kind === 'schema' && record.schema?.reader === reader.id ? (reader.units?.(show(file), record.schema.facts) ?? []) : []).map((unit) => ({ ...unit, ...named(membership(file).service) })));

/** Data that is not persisted, but for what a reader of entities has already read: a class with a table is validated as well. */
function carriedIn(file: string, record: FileRecord, persisted: readonly FileEntities[], { readers, code }: ModelContext): { orm: string; drafts: FileEntities }[] {
  const known = new Set(persisted.flatMap(({ entities, carriers }) => [...entities, ...carriers]).map(({ name }) => name));
  return readers.flatMap((reader) => {
    const drafts = record.speaks?.includes(reader.id) ? reader.code?.data?.(file, code) : undefined;
    return drafts ? [{ orm: reader.id, drafts: { ...drafts, entities: drafts.entities.filter(({ name }) => !known.has(name)) } }] : [];
  });
}

function schemasOf({ schemas }: FileEntities, show: ModelContext['show']): SchemaUse[] {
  if (!schemas) return [];
  const keyOf = ({ file, offset }: SchemaPlace): string => `${show(file)}#${offset}`;
  return [
    ...[...new Set(schemas.parts.map(keyOf))].map((schema) => ({ schema, as: 'part' as const })),
    ...[...new Set(schemas.models.map(keyOf))].map((schema) => ({ schema, as: 'model' as const })),
    ...schemas.declared.map(({ schema, draft: { file, range } }) => ({ schema: keyOf(schema), as: 'declared' as const, file: show(file), offset: range.start.offset })),
  ];
}

const isOfTests = (file: string, record: FileRecord, { place }: ModelContext): boolean => record.hooksTests === true || isTestFile(place(file));

/**
 * What one file adds to the model: its facts, linked with what it imports. Pure but for what `context` looks up.
 * @param want behaviours cost many times what entities do
 */
export function modelOf(file: string, record: FileRecord, context: ModelContext, want: Want): FileModel {
  if (context.isMade(file)) return EMPTY;
  const shown = context.show(file);
  const inTest = isOfTests(file, record, context);
  const isBeside = context.isBeside(file, record.program);
  const model: FileModel = {
    ...EMPTY,
    packageUses: (record.uses ?? []).map((use) => ({ ...use, file: shown, inTest: inTest || record.helpsTests === true, ...(isBeside ? { ranBeside: true } : {}), ...named(context.membership(file).service) })),
    dependencies: (record.manifest?.dependencies ?? []).map((dependency) => ({ ...dependency, file: shown })),
    disables: (record.disables ?? []).map((one) => ({ ...one, file: shown })),
    unparsed: record.unparsed && !record.generated ? [{ ...record.unparsed, file: shown }] : [],
  };
  if (record.generated) return model;
  const found = context.readers.flatMap((reader) => {
    const drafts = [entitiesOf(file, record, reader, context), record.speaks?.includes(reader.id) && reader.code?.entities?.(file, context.code)];
    return drafts.flatMap((some) => (some ? [{ orm: reader.id, drafts: some }] : []));
  });
  if (inTest) return { ...model, entitiesInTests: found.reduce((sum, { drafts }) => sum + drafts.entities.length, 0) };
  const { service, governs } = context.membership(file);
  const placed = (drafts: FileEntities['entities'], orm: string) =>
    drafts.map((draft) => toEntity(draft, { orm, show: context.show, service, governed: governs(draft.name), nullChecks: context.nullChecks(file), knowledge: context.knowledge }));
  const carried = want === 'all' ? carriedIn(file, record, found.map(({ drafts }) => drafts), context) : [];
  const speaks = want === 'all' && !isBeside ? (record.speaks ?? []) : [];
  const spoken = context.readers.filter(({ id }) => speaks.includes(id));
  const behaviours = spoken.length > 0 ? context.behaviours.of(file, spoken, context) : [];
  const routing = routingOf(file, spoken, context.code, { show: context.show, service });
  const routed = routing.routes.length + routing.mounts.length > 0;
  return {
    ...model,
    ...(routed ? { routing } : {}),
    behaviours: withDataSubjects([...(service === undefined ? behaviours : behaviours.map((one) => ({ ...one, service }))), ...routing.routes.flatMap(mounting(routing.mounts))]),
    entities: [...found, ...carried].flatMap(({ orm, drafts }) => placed(drafts.entities, orm)),
    carriers: found.flatMap(({ orm, drafts }) => placed(drafts.carriers, orm)),
    schemas: [
      ...found.flatMap(({ drafts }) => schemasOf(drafts, context.show)),
      ...(record.schema && found.some(({ drafts }) => drafts.entities.length > 0) ? [textUse(record.schema.facts, shown)] : []),
    ],
    tableChanges: want === 'entities' ? [] : tableChangesOf(file, record, context).map((change) => placeChange(change, context.show, service)),
    units: want === 'entities' ? [] : unitsOfSchema(file, record, context),
    notJudged: found.flatMap(({ drafts }) => drafts.notes.map((note) => ({ ...note, file: context.show(note.file) }))),
  };
}

/**
 * A file's model with what its calls do through helpers.
 * @param mayAct names of functions that may; left out, each that is called is looked into
 */
export function throughHelpers(model: FileModel, file: string, record: FileRecord, context: ModelContext, mayAct?: ReadonlySet<string>): FileModel {
  if (record.speaks === undefined || record.generated || context.isMade(file) || isOfTests(file, record, context) || context.isBeside(file, record.program)) return model;
  const { service } = context.membership(file);
  const found = context.behaviours.throughHelpers(file, context, mayAct).map((one) => (service === undefined ? one : { ...one, service }));
  const behaviours = found.length === 0 ? model.behaviours : [...model.behaviours, ...found].sort((a, b) => a.range.start.offset - b.range.start.offset);
  return { ...model, behaviours, units: unitsOf(file, behaviours, { code: context.code, show: context.show, speaks: context.speaks, service }) };
}
