import type { MigratedColumn, MigratedTable, Site } from '../model.ts';
import type { ColumnDraft, TableChange } from './change.ts';
import { historyOf } from './historyOf.ts';

interface OpenTable extends Omit<MigratedTable, 'columns' | 'history'> {
  readonly columns: Map<string, MigratedColumn>;
  readonly history: string[];
}

/** `2-users` before `10-orders`; files are read in this order by every tool that has no list of its own. */
const order = new Intl.Collator('en', { numeric: true });

const key = (name: string): string => name.toLowerCase();

const columnOf = ({ span: _, ...draft }: ColumnDraft, change: TableChange): MigratedColumn =>
  ({ ...(change.columnSites[draft.name] ?? change.site), ...draft });

/** The tables of one history, by name in lower case. */
class Schema {
  readonly tables = new Map<string, OpenTable>();
  /** Some tools keep the order elsewhere, and the names of files say another: a change waits for its table. */
  private readonly waiting = new Map<string, TableChange[]>();

  apply(change: TableChange): void {
    const { step, site, reader, service } = change;
    if (step.kind === 'create') {
      // `create table if not exists`: whoever comes first.
      if (this.tables.has(key(step.table))) return;
      const columns = new Map(step.columns.map((column) => [key(column.name), columnOf(column, change)]));
      this.tables.set(key(step.table), { ...site, name: step.table, reader, columns, history: [site.file], ...(service === undefined ? {} : { service }) });
      const waiting = this.waiting.get(key(step.table)) ?? [];
      this.waiting.delete(key(step.table));
      waiting.forEach((early) => this.apply(early));
      return;
    }
    const table = this.tables.get(key(step.table));
    if (!table) {
      if (step.kind !== 'drop') this.waiting.set(key(step.table), [...(this.waiting.get(key(step.table)) ?? []), change]);
      return;
    }
    if (table.history.at(-1) !== site.file) table.history.push(site.file);
    switch (step.kind) {
      case 'drop':
        this.tables.delete(key(step.table));
        break;
      case 'rename':
        this.tables.delete(key(step.table));
        this.tables.set(key(step.to), { ...table, name: step.to });
        break;
      case 'add-column':
        table.columns.set(key(step.column.name), columnOf(step.column, change));
        break;
      case 'drop-column':
        table.columns.delete(key(step.name));
        break;
      case 'rename-column':
        this.change(table, step.name, { name: step.to, ...site });
        break;
      case 'change-column':
        this.change(table, step.name, { ...(step.type === undefined ? {} : { type: step.type }), ...(step.nullable === undefined ? {} : { nullable: step.nullable }), ...site });
        break;
      case 'primary-key':
        for (const [name, column] of table.columns) table.columns.set(name, { ...column, primaryKey: false });
        for (const name of step.names) this.change(table, name, { primaryKey: true, nullable: 'no' });
    }
  }

  private change(table: OpenTable, name: string, to: Partial<MigratedColumn> & Partial<Site>): void {
    const column = table.columns.get(key(name));
    if (!column) return;
    table.columns.delete(key(name));
    table.columns.set(key(to.name ?? name), { ...column, ...to });
  }
}

/** Tables as their migrations leave them, history by history, each file after the other in the order of names. */
export function tablesOf(changes: readonly TableChange[]): MigratedTable[] {
  const histories = new Map<string, TableChange[]>();
  for (const change of changes) {
    const history = historyOf(change.site.file);
    if (history === undefined) continue;
    const known = histories.get(history);
    if (known) known.push(change);
    else histories.set(history, [change]);
  }
  return [...histories].sort(([a], [b]) => order.compare(a, b)).flatMap(([, some]) => {
    const schema = new Schema();
    for (const change of some.sort((a, b) => order.compare(a.site.file, b.site.file) || a.site.range.start.offset - b.site.range.start.offset)) schema.apply(change);
    return [...schema.tables.values()].map((table) => ({ ...table, columns: [...table.columns.values()] }));
  });
}
