import type { CodeCall } from '../link/code.ts';
import type { ColumnDraft, TableStep } from '../migrations/change.ts';
import { type CallChain, chainOf, type Link } from '../migrations/chainOf.ts';
import { changesOf } from '../migrations/changesOf.ts';
import { isTakenBack } from '../migrations/isTakenBack.ts';
import { outermost } from '../migrations/outermost.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';
import { isFunctionExpr } from '../syntax/expr.ts';

/** Of `knex.schema`: https://knexjs.org/guide/schema-builder.html */
const MAKES = new Set(['createTable', 'createTableIfNotExists']);
const CHANGES = new Set(['alterTable', 'table']);
const DROPS = new Set(['dropTable', 'dropTableIfExists']);
/** Of a table builder, what is no column. */
const NO_COLUMN = new Set([
  'index', 'unique', 'foreign', 'dropForeign', 'dropIndex', 'dropUnique', 'dropPrimary', 'comment', 'charset', 'collate', 'engine', 'inherits', 'check', 'queryContext', 'raw',
]);

type Span = TableStep['span'];

class Steps {
  private readonly call: CodeCall;
  private readonly context: CodeContext;
  private readonly span: Span;

  constructor(call: CodeCall, context: CodeContext) {
    this.call = call;
    this.context = context;
    this.span = { start: call.expr.at[0], end: call.expr.at[1] };
  }

  ofSchema({ links }: CallChain): TableStep[] {
    return links.flatMap((link): TableStep[] => {
      const table = this.text(link, 0);
      if (table === null) return [];
      const base = { table, span: this.span };
      if (DROPS.has(link.name)) return [{ kind: 'drop', ...base }];
      const to = link.name === 'renameTable' ? this.text(link, 1) : null;
      if (to !== null) return [{ kind: 'rename', ...base, to }];
      if (!MAKES.has(link.name) && !CHANGES.has(link.name)) return [];
      const within = this.ofBuilder(link, table);
      return MAKES.has(link.name) ? [{ kind: 'create', ...base, columns: [] }, ...within] : within;
    });
  }

  private text({ args }: Link, index: number): string | null {
    const expr = args[index];
    return expr === undefined ? null : this.context.values.text({ place: this.call.place, expr });
  }

  /** The calls on the table builder, in the function that is handed in. */
  private ofBuilder({ args }: Link, table: string): TableStep[] {
    const [, builder] = args;
    const { code } = this.context;
    const fn = isFunctionExpr(builder) ? code.fn(this.call.place.file, builder.fn) : undefined;
    const [param] = fn?.fact.params ?? [];
    if (!fn || !param) return [];
    const calls = code.callsOf(fn.file).filter(({ within }) => within.scope === fn.scope);
    return outermost(calls).flatMap((call) => {
      const chain = chainOf(call.expr);
      return chain?.root === param.name ? new Steps(call, this.context).ofColumn(chain, table) : [];
    });
  }

  private ofColumn({ links: [first, ...modifiers] }: CallChain, table: string): TableStep[] {
    if (!first || NO_COLUMN.has(first.name)) return [];
    const base = { table, span: this.span };
    const name = this.text(first, 0);
    switch (first.name) {
      case 'timestamps':
        return ['created_at', 'updated_at'].map((column) => ({ kind: 'add-column', ...base, column: this.column(column, 'timestamp', 'unknown') }));
      case 'primary': {
        const names = name === null ? this.names(first) : [name];
        return names.length === 0 ? [] : [{ kind: 'primary-key', ...base, names }];
      }
      case 'dropColumn':
      case 'dropColumns':
        return first.args.flatMap((_, index) => this.text(first, index) ?? []).map((column) => ({ kind: 'drop-column', ...base, name: column }));
      case 'dropTimestamps':
        return ['created_at', 'updated_at'].map((column) => ({ kind: 'drop-column', ...base, name: column }));
      case 'renameColumn': {
        const to = this.text(first, 1);
        return name === null || to === null ? [] : [{ kind: 'rename-column', ...base, name, to }];
      }
      case 'setNullable':
      case 'dropNullable':
        return name === null ? [] : [{ kind: 'change-column', ...base, name, nullable: first.name === 'setNullable' ? 'yes' : 'no' }];
      default:
        return this.declared(first, modifiers, name, base);
    }
  }

  private declared(first: Link, modifiers: readonly Link[], given: string | null, base: { table: string; span: Span }): TableStep[] {
    const isKey = /^(?:big)?increments$/i.test(first.name) || modifiers.some(({ name }) => name === 'primary');
    const name = given ?? (isKey && first.args.length === 0 ? 'id' : null);
    if (name === null) return [];
    const required = isKey || modifiers.some((link) => link.name === 'notNullable' || link.name === 'notNull');
    const type = (first.name === 'specificType' ? this.text(first, 1) : null) ?? first.name;
    if (modifiers.some((link) => link.name === 'alter')) return [{ kind: 'change-column', ...base, name, type, nullable: required ? 'no' : 'yes' }];
    return [{ kind: 'add-column', ...base, column: { ...this.column(name, type, required ? 'no' : 'yes'), primaryKey: isKey } }];
  }

  private column(name: string, type: string, nullable: ColumnDraft['nullable']): ColumnDraft {
    return { name, type, nullable, primaryKey: false, span: this.span };
  }

  private names({ args: [first] }: Link): string[] {
    const { values } = this.context;
    const list = first === undefined ? undefined : values.resolve({ place: this.call.place, expr: first });
    return list && typeof list.expr === 'object' && list.expr !== null && 'list' in list.expr
      ? list.expr.list.flatMap((expr) => values.text({ place: list.place, expr }) ?? [])
      : [];
  }
}

/** Migrations by Knex's schema builder. */
export default defineCodeReader({
  id: 'knex-migrations',
  version: 1,
  code: {
    modules: [],
    words: ['schema.createTable', 'schema.alterTable', 'schema.table(', 'schema.dropTable', 'schema.renameTable', '.createTable('],
    tables(file, context) {
      const { code } = context;
      const steps = outermost(code.callsOf(file)).flatMap((call) => {
        const chain = chainOf(call.expr);
        const isSchema = chain !== undefined && /(?:^|\.)schema$/.test(chain.root);
        return isSchema && !isTakenBack(call, code) ? new Steps(call, context).ofSchema(chain) : [];
      });
      return changesOf(steps, file, 'knex', code.lineStarts(file));
    },
  },
});
