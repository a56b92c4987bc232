import type { CodeCall, Located } from '../link/code.ts';
import type { ColumnDraft, TableStep } from '../migrations/change.ts';
import { changesOf } from '../migrations/changesOf.ts';
import { isTakenBack } from '../migrations/isTakenBack.ts';
import { readSql } from '../migrations/readSql.ts';
import { calledName } from '../behaviours/calledName.ts';
import { itemsOf } from '../behaviours/itemsOf.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';
import { isCallExpr, isMixExpr } from '../syntax/expr.ts';

/** https://typeorm.io/docs/advanced-topics/query-runner */
const CALL = /^typeorm#QueryRunner\{\}\.(query|createTable|dropTable|renameTable|addColumns?|dropColumn|renameColumn|changeColumn)$/;

/** Asked before where a call leads to: that takes reading other files. */
const METHODS = new Set(['query', 'createTable', 'dropTable', 'renameTable', 'addColumn', 'addColumns', 'dropColumn', 'renameColumn', 'changeColumn']);

type Span = TableStep['span'];

/** The text of a statement, with `NULL` for what is put into it: names of tables and columns are written out. */
function statement(at: Located, { values }: CodeContext): string {
  const { place, expr } = values.resolve(at);
  if (typeof expr === 'string') return expr;
  return isMixExpr(expr) ? expr.mix.map((part) => values.text({ place, expr: part }) ?? ' NULL ').join('') : '';
}

/** The object that `new Table({…})` or `new TableColumn({…})` was given, or that stands in its place. */
function optionsOf(at: Located, { values }: CodeContext): Located {
  const found = values.resolve(at);
  const [first] = isCallExpr(found.expr) ? found.expr.args : [];
  return first === undefined ? found : { place: found.place, expr: first };
}

function columnOf(at: Located, span: Span, context: CodeContext): ColumnDraft | undefined {
  const { values } = context;
  const options = optionsOf(at, context);
  const textOf = (name: string) => {
    const value = values.property(options, name);
    return value ? values.text(value) : null;
  };
  const isSet = (name: string) => values.property(options, name)?.expr === true;
  const name = textOf('name');
  if (name === null) return undefined;
  return { name, type: textOf('type'), nullable: isSet('isNullable') ? 'yes' : 'no', primaryKey: isSet('isPrimary'), span };
}

function stepsOf(call: CodeCall, method: string, context: CodeContext): TableStep[] {
  const { values } = context;
  const span = { start: call.expr.at[0], end: call.expr.at[1] };
  const [first, second, third] = call.args;
  if (!first) return [];
  if (method === 'query') return readSql(statement(first, context)).map((step) => moved(step, span));
  const table = values.text(first) ?? nameOf(first, context);
  if (table === null) return [];
  const base = { table, span };
  switch (method) {
    case 'createTable': {
      const columns = itemsOf(values.property(optionsOf(first, context), 'columns'), context).flatMap((item) => columnOf(item, span, context) ?? []);
      return [{ kind: 'create', ...base, columns }];
    }
    case 'dropTable':
      return [{ kind: 'drop', ...base }];
    case 'addColumn':
    case 'addColumns':
      return itemsOf(second, context).flatMap((item) => columnOf(item, span, context) ?? []).map((column) => ({ kind: 'add-column', ...base, column }));
    default:
      return renamedOrGone(method, base, [second, third], context);
  }
}

function renamedOrGone(method: string, base: { table: string; span: Span }, [second, third]: readonly (Located | undefined)[], context: CodeContext): TableStep[] {
  const name = second ? (context.values.text(second) ?? nameOf(second, context)) : null;
  const to = third ? (context.values.text(third) ?? nameOf(third, context)) : null;
  if (name === null) return [];
  if (method === 'renameTable') return [{ kind: 'rename', ...base, to: name }];
  if (method === 'dropColumn') return [{ kind: 'drop-column', ...base, name }];
  if (method === 'renameColumn') return to === null ? [] : [{ kind: 'rename-column', ...base, name, to }];
  const column = third && columnOf(third, base.span, context);
  return column ? [{ kind: 'change-column', ...base, name, ...(column.type === null ? {} : { type: column.type }), nullable: column.nullable }] : [];
}

function nameOf(at: Located, context: CodeContext): string | null {
  const name = context.values.property(optionsOf(at, context), 'name');
  return name ? context.values.text(name) : null;
}

/** A statement's places are those of the call: a string of a program has escapes, and no offsets of its own. */
function moved(step: TableStep, span: Span): TableStep {
  const at = (column: ColumnDraft): ColumnDraft => ({ ...column, span });
  if (step.kind === 'create') return { ...step, span, columns: step.columns.map(at) };
  return step.kind === 'add-column' ? { ...step, span, column: at(step.column) } : { ...step, span };
}

/** TypeORM's migrations: SQL by `query`, and the calls of a `QueryRunner`. */
export default defineCodeReader({
  id: 'typeorm-migrations',
  version: 1,
  code: {
    modules: [],
    words: ['QueryRunner'],
    tables(file, context) {
      const { code, origins } = context;
      const steps = code.callsOf(file).flatMap((call) => {
        if (!METHODS.has(calledName(call))) return [];
        const method = CALL.exec(origins.ofCallee(call)?.path ?? '')?.[1];
        return method === undefined || isTakenBack(call, code) ? [] : stepsOf(call, method, context);
      });
      return changesOf(steps, file, 'typeorm', code.lineStarts(file));
    },
  },
});
