import type { CodeCall, Located } from '../../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { isMigration } from './isMigration.ts';
import { sqlText } from './sqlText.ts';
import { sqlWrites } from './sqlWrites.ts';
import { write } from './write.ts';

/** What the SQL does that a call is given: one for each statement that changes data. */
export function rawWrites(call: CodeCall, sql: Located | undefined, context: CodeContext): BehaviourDraft[] {
  if (!sql || isMigration(call, context)) return [];
  return sqlWrites(sqlText(sql, context)).map(({ operation, table, ...rest }) => write(call, { entity: table, operation, form: 'raw', ...rest }, context));
}
