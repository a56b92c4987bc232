import type { Entity, Field } from '../../../src/model.ts';
import { classify } from '../../../src/pii/classify.ts';

const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

interface Asked {
  readonly field: string;
  readonly type?: string | null;
  readonly decorators?: readonly string[];
  readonly relation?: boolean;
  readonly column?: string;
  readonly annotated?: Field['annotated'];
  readonly beside?: readonly string[];
}

/** A field of a record with its siblings, judged as a model judges it. */
export function oneField(name: string, { field, type = 'string', decorators = [], relation = false, annotated = 'none', column, beside = [] }: Asked): { readonly entity: Entity; readonly field: Field } {
  const given = { name: field, type, decorators, relation, annotated, ...(column === undefined ? {} : { column }) };
  const drafts = [given, ...beside.map((sibling) => ({ name: sibling, type: 'string', decorators: [], relation: false, annotated: 'none' as const }))];
  const fieldOf = (draft: typeof given): Field => ({ ...draft, file: 'a.ts', range, nullable: 'no', pii: classify(draft, { name, orm: 'typeorm' }, drafts) });
  const entity: Entity = {
    name, file: 'a.ts', range, orm: 'typeorm', persisted: true, table: null, version: 'no', createdAt: 'no', updatedAt: 'no', primaryKey: 'uuid', bases: [], platformWritten: false, governed: true, nullChecks: 'unknown',
    fields: drafts.map(fieldOf),
  };
  return { entity, field: fieldOf(given) };
}
