import { declaredAs } from '../../entities/declaredAs.ts';
import type { CodeCall } from '../../link/code.ts';
import { type CodeContext, defineCodeReader, type DraftNote, type EntityDraft } from '../../reader.ts';
import { columnsOf } from './columns.ts';
import { entityOf } from './entityOf.ts';
import { LOST_TABLE, MODULES } from './modules.ts';
import { sharedColumns } from './sharedColumns.ts';
import { tableOf } from './tableOf.ts';
import { MARK_SUBJECT, markPersonal } from '../../entities/commentMarks.ts';

/** Named as a table of Drizzle's, of a module that could not be followed: said, not judged. */
function lostTable(call: CodeCall, context: CodeContext): string | undefined {
  const { module, name } = LOST_TABLE.exec(context.origins.ofCallee(call)?.path ?? '')?.groups ?? {};
  return name === undefined || module?.startsWith('drizzle-orm') ? undefined : `whether this is a table depends on ${name} of ${module ?? ''}, which was not found`;
}

function readCall(call: CodeCall, context: CodeContext): { readonly entity?: EntityDraft; readonly note?: string } {
  const { file } = call.place;
  const table = tableOf(call, context);
  if (!table) {
    const note = lostTable(call, context);
    return note === undefined ? {} : { note };
  }
  const columns = columnsOf(table.columns, context);
  // A company's own `createTable(name, columns)`: what it makes stands where it is called.
  if (table.name === null && columns.open && call.within.scope !== 0) return {};
  const declared = declaredAs(file, call.expr, context) ?? { name: table.name ?? '', at: call.expr.at[0] };
  return { entity: entityOf({ file, declared, table: table.name, extra: table.extra, ...columns }, context) };
}

/** Drizzle of every dialect: tables declared by calls. */
export default defineCodeReader({
  id: 'drizzle',
  version: 3,
  orms: [{ name: 'drizzle', packages: ['drizzle-orm'] }],
  remedies: {
    version: '`version: integer().notNull().default(1)`, and compare and count it up in each update',
    createdAt: '`createdAt: timestamp().notNull().defaultNow()`',
    updatedAt: '`updatedAt: timestamp().notNull().$onUpdate(() => new Date())`',
    annotation: markPersonal,
    dataSubject: MARK_SUBJECT,
  },
  code: {
    modules: MODULES,
    // A company's own table function needs no import of Drizzle's.
    words: ['pgTable', 'mysqlTable', 'sqliteTable', 'createTable('],
    entities(file, context) {
      const read = context.code.callsOf(file).map((call) => ({ ...readCall(call, context), line: context.code.range(file, { start: call.expr.at[0], end: call.expr.at[0] }).start.line }));
      const entities = read.flatMap(({ entity }) => entity ?? []);
      return {
        entities,
        carriers: sharedColumns(file, context).map(({ name, at, columns, open }) => {
          const { unknownBecause: _, ...draft } = entityOf({ file, declared: { name, at }, table: null, columns, open }, context);
          return draft;
        }),
        notes: [
          ...read.flatMap(({ note, line }) => (note === undefined ? [] : [{ file, line, reason: note } satisfies DraftNote])),
          ...entities.flatMap(({ range, unknownBecause: reason }) => (reason === undefined ? [] : [{ file, line: range.start.line, reason }])),
        ],
      };
    },
  },
});
