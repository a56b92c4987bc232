import type { TableStep } from '../../migrations/change.ts';
import { changesOf } from '../../migrations/changesOf.ts';
import { readSql } from '../../migrations/readSql.ts';
import { commentsIn } from './commentsIn.ts';
import { defineSchemaReader } from '../../reader.ts';
import { lineStartsOf } from '../../syntax/lineStarts.ts';

interface SqlFacts {
  readonly steps: readonly TableStep[];
  readonly lineStarts: readonly number[];
}

const isSqlFacts = (value: unknown): value is SqlFacts =>
  typeof value === 'object' && value !== null && 'steps' in value && Array.isArray(value.steps) && 'lineStarts' in value && Array.isArray(value.lineStarts);

/** SQL migrations and schemas: PostgreSQL, MySQL, SQLite, SQL Server. They make tables, no entities. */
export default defineSchemaReader<SqlFacts>({
  id: 'sql',
  version: 1,
  extension: '.sql',
  comments: commentsIn,
  extract(text) {
    const steps = readSql(text);
    return { steps, lineStarts: steps.length === 0 ? [] : lineStartsOf(text) };
  },
  entities: () => ({ entities: [], carriers: [], notes: [] }),
  tables: (file, { steps, lineStarts }) => changesOf(steps, file, 'sql', lineStarts),
}, isSqlFacts);
