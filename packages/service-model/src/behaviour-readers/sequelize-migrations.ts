import type { CodeCall, Located } from '../link/code.ts';
import type { ColumnDraft, TableStep } from '../migrations/change.ts';
import { changesOf } from '../migrations/changesOf.ts';
import { isTakenBack } from '../migrations/isTakenBack.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';

/** https://sequelize.org/api/v6/class/src/dialects/abstract/query-interface.js~queryinterface */
const CALL = /(?:^|\.)queryInterface\.(createTable|dropTable|renameTable|addColumn|removeColumn|renameColumn|changeColumn)$/i;

/** The last name of a data type: `STRING` of `Sequelize.STRING(255)`. */
function typeOf(expr: Expr): string | null {
  if (isCallExpr(expr)) return typeOf(expr.call);
  if (isMemberExpr(expr)) return typeOf(expr.of);
  return isRefExpr(expr) ? (expr.ref.split('.').find((part) => part === part.toUpperCase()) ?? null) : typeof expr === 'string' ? expr : null;
}

function columnOf(name: string, at: Located, span: TableStep['span'], { values }: CodeContext): ColumnDraft {
  const definition = values.resolve(at);
  if (!isObjectExpr(definition.expr)) return { name, type: typeOf(definition.expr), nullable: 'yes', primaryKey: false, span };
  const value = (key: string): Expr | undefined => values.property(definition, key)?.expr;
  const type = value('type');
  const primaryKey = value('primaryKey') === true;
  return { name, type: type === undefined ? null : typeOf(type), nullable: primaryKey || value('allowNull') === false ? 'no' : 'yes', primaryKey, span };
}

function stepsOf(call: CodeCall, method: string, context: CodeContext): TableStep[] {
  const { values } = context;
  const span = { start: call.expr.at[0], end: call.expr.at[1] };
  const [first, second, third] = call.args;
  const textOf = (at: Located | undefined) => (at ? (values.text(at) ?? tableNameOf(at, context)) : null);
  const table = textOf(first);
  if (table === null) return [];
  const base = { table, span };
  if (method === 'dropTable') return [{ kind: 'drop', ...base }];
  if (method === 'createTable') {
    const columns = second ? values.properties(second).entries.map(({ name, value }) => columnOf(name, value, span, context)) : [];
    return [{ kind: 'create', ...base, columns }];
  }
  const name = textOf(second);
  if (name === null) return [];
  if (method === 'renameTable') return [{ kind: 'rename', ...base, to: name }];
  if (method === 'removeColumn') return [{ kind: 'drop-column', ...base, name }];
  if (!third) return [];
  if (method === 'renameColumn') {
    const to = textOf(third);
    return to === null ? [] : [{ kind: 'rename-column', ...base, name, to }];
  }
  const column = columnOf(name, third, span, context);
  if (method === 'addColumn') return [{ kind: 'add-column', ...base, column }];
  return [{ kind: 'change-column', ...base, name, ...(column.type === null ? {} : { type: column.type }), nullable: column.nullable }];
}

/** `{ tableName: 'users', schema: 'app' }` */
function tableNameOf(at: Located, { values }: CodeContext): string | null {
  const name = values.property(at, 'tableName');
  return name ? values.text(name) : null;
}

/** Sequelize's migrations. They are handed their `queryInterface`, and name it so. */
export default defineCodeReader({
  id: 'sequelize-migrations',
  version: 1,
  code: {
    modules: [],
    words: ['queryInterface.', 'QueryInterface.'],
    tables(file, context) {
      const { code } = context;
      const steps = code.callsOf(file).flatMap((call) => {
        const method = isRefExpr(call.expr.call) ? CALL.exec(call.expr.call.ref)?.[1] : undefined;
        return method === undefined || isTakenBack(call, code) ? [] : stepsOf(call, method, context);
      });
      return changesOf(steps, file, 'sequelize', code.lineStarts(file));
    },
  },
});
