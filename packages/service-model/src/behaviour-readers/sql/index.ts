import type { TableStep } from '../../migrations/change.ts';
import { changesOf } from '../../migrations/changesOf.ts';
import { type SqlRoutine, triggersIn } from '../../migrations/triggersIn.ts';
import { readSql } from '../../migrations/readSql.ts';
import { commentsIn } from './commentsIn.ts';
import { defineSchemaReader } from '../../reader.ts';
import { lineStartsOf, rangeAt } from '../../syntax/lineStarts.ts';

interface SqlFacts {
  readonly steps: readonly TableStep[];
  readonly routines: readonly SqlRoutine[];
  readonly lineStarts: readonly number[];
}

const isSqlFacts = (value: unknown): value is SqlFacts =>
  typeof value === 'object' && value !== null && 'steps' in value && Array.isArray(value.steps) && 'routines' in value && Array.isArray(value.routines) && 'lineStarts' in value && Array.isArray(value.lineStarts);

/** SQL migrations and schemas: PostgreSQL, MySQL, SQLite, SQL Server. They make tables, no entities. */
export default defineSchemaReader<SqlFacts>({
  id: 'sql',
  version: 3,
  extension: '.sql',
  comments: commentsIn,
  extract(text) {
    const steps = readSql(text);
    const routines = triggersIn(text);
    return { steps, routines, lineStarts: steps.length + routines.length === 0 ? [] : lineStartsOf(text) };
  },
  entities: () => ({ entities: [], carriers: [], notes: [] }),
  units: (file, { routines, lineStarts }) => routines.map(({ name, table, calls, sends, on, keeps, span }) => ({
    name, file, range: rangeAt(lineStarts, span), enters: [], mayEnter: calls, hears: [], writes: [],
    ...(sends ? { sends } : {}), ...(keeps ? { keeps } : {}), ...(table === undefined ? {} : { calledByOrm: true, hookOf: table, ...(on ? { hookOn: on } : {}) }),
  })),
  tables: (file, { steps, lineStarts }) => changesOf(steps, file, 'sql', lineStarts),
}, isSqlFacts);
