import { behaviourText } from './behaviourText.ts';
import type { Entity, Field, MigratedTable, ServiceModel } from './model.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function fieldLine({ name, type, nullable, inheritedFrom, annotated, annotatedCategory, pii, relation }: Field): string {
  const shown = `${name}: ${type ?? '?'}${nullable === 'yes' ? ' (nullable)' : ''}`;
  const notes = [
    ...(relation ? ['relation'] : []),
    ...(annotated === 'none' ? [] : [annotated === 'pii' ? `annotated PII${annotatedCategory === undefined ? '' : ` (${annotatedCategory})`}` : 'annotated not PII']),
    ...(pii.label === 'none' ? [] : [`${pii.category ?? pii.label}, ${pii.confidence} confidence`]),
    ...(inheritedFrom === undefined ? [] : [`from ${inheritedFrom}`]),
  ];
  return `    ${shown}${notes.length === 0 ? '' : `  - ${notes.join('; ')}`}`;
}

function entityLines(entity: Entity): string[] {
  const { name, file, range, orm, persisted, table, childOf, primaryKey, version, createdAt, updatedAt, fields, unknownBecause } = entity;
  return [
    `${file}:${range.start.line}  ${name} (${orm}${table === null ? '' : `, table ${table}`}${childOf === undefined ? '' : `, shares that of ${childOf}`})`,
    ...(persisted ? [`  key ${primaryKey}, version ${version}, created ${createdAt}, updated ${updatedAt}`] : []),
    ...(unknownBecause === undefined ? [] : [`  unknown because: ${unknownBecause}`]),
    ...fields.map(fieldLine),
    '',
  ];
}

const tableLine = ({ file, range, name, columns, history }: MigratedTable): string =>
  `${file}:${range.start.line}  table ${name} of ${count(history.length, 'migration')}: ${columns.map((column) => `${column.name} ${column.type ?? '?'}`).join(', ')}`;

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [...lines, '']);

/** The model for people: entities with their facts, what code does, tables of migrations, what could not be judged, counts. No colours. */
export function modelText({ entities, behaviours, tables, notJudged, unparsed, entitiesInTests, counts }: ServiceModel): string {
  const blind = [...notJudged, ...unparsed];
  const persisted = entities.filter((entity) => entity.persisted);
  const carriers = entities.length - persisted.length;
  const inTests = entitiesInTests === 0 ? '' : `; ${count(entitiesInTests, 'entity', 'entities')} in tests passed by`;
  return [
    ...entities.flatMap(entityLines),
    ...section(behaviours.map(behaviourText)),
    ...section(tables.map(tableLine)),
    ...blind.map(({ file, line, reason }) => `${file}:${line}  not judged: ${reason}`),
    ...(blind.length === 0 ? [] : ['']),
    `${count(persisted.length, 'entity', 'entities')}${carriers === 0 ? '' : `, ${count(carriers, 'carrier')} of data`} and ${count(behaviours.length, 'behaviour')} in ${count(counts.filesJudged, 'file')}; ${notJudged.length} not judged, ${unparsed.length} unparsed${inTests}.`,
    '',
  ].join('\n');
}
