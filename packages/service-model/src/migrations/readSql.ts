import type { Span } from '../syntax/moduleUse.ts';
import type { TableStep } from './change.ts';
import { columnOf, isConstraint, keyOf } from './sqlColumn.ts';
import { bracketed, is, isName, isPunctuation, spanOf, split } from './sqlTokens.ts';
import { type SqlToken, tokenizeSql } from './tokenizeSql.ts';

/** What follows takes the migration back: dbmate, goose, sql-migrate, node-pg-migrate. */
const DOWN = /^[ \t]*--[ \t]*(?:migrate:down|\+(?:goose|migrate)[ \t]+down|down migration)\b/im;

/** Reads one statement from its words on. */
class Statement {
  private at = 0;
  private readonly tokens: readonly SqlToken[];
  private readonly text: string;

  constructor(tokens: readonly SqlToken[], text: string) {
    this.tokens = tokens;
    this.text = text;
  }

  steps(): TableStep[] {
    if (this.takes('create')) {
      while (this.takes('or', 'replace', 'global', 'local', 'temp', 'temporary', 'unlogged', 'external')) continue;
      return this.takes('table') ? this.create() : [];
    }
    if (this.takes('alter')) return this.takes('table') ? this.alter() : [];
    if (this.takes('drop') && this.takes('table')) return this.drop();
    if (this.takes('rename') && this.takes('table')) return this.renamed(this.qualified());
    return [];
  }

  private peek(): SqlToken | undefined {
    return this.tokens[this.at];
  }

  private takes(...words: readonly string[]): boolean {
    const found = is(this.peek(), ...words);
    if (found) this.at++;
    return found;
  }

  private skipIfExists(): void {
    if (this.takes('if')) {
      this.takes('not');
      this.takes('exists');
    }
    this.takes('only');
  }

  /** The last part of `schema.table`. */
  private qualified(): SqlToken | undefined {
    let name = this.peek();
    if (!isName(name)) return undefined;
    this.at++;
    while (isPunctuation(this.peek(), '.') && isName(this.tokens[this.at + 1])) {
      name = this.tokens[this.at + 1];
      this.at += 2;
    }
    return name;
  }

  private create(): TableStep[] {
    this.skipIfExists();
    const name = this.qualified();
    if (!name) return [];
    const base = { table: name.text, span: spanOf(name) };
    if (!isPunctuation(this.peek(), '(')) return [{ kind: 'create', ...base, columns: [] }];
    const items = split(bracketed(this.tokens, this.at), ',');
    const columns = items.flatMap((item) => (isConstraint(item) ? [] : (columnOf(item, this.text) ?? [])));
    const keys = items.filter((item) => isConstraint(item)).flatMap((item) => keyOf(item));
    return [{ kind: 'create', ...base, columns }, ...(keys.length === 0 ? [] : [{ kind: 'primary-key', ...base, names: keys } as const])];
  }

  private alter(): TableStep[] {
    this.skipIfExists();
    const name = this.qualified();
    if (!name) return [];
    return split(this.tokens.slice(this.at), ',').flatMap((action) => new Statement(action, this.text).action(name));
  }

  private action(table: SqlToken): TableStep[] {
    const base = { table: table.text, span: spanOf(table) };
    if (this.takes('add')) return this.added(base);
    if (this.takes('drop')) {
      if (is(this.peek(), 'constraint', 'primary', 'foreign', 'index', 'key', 'check', 'partition')) return [];
      this.takes('column');
      this.skipIfExists();
      const name = this.qualified();
      return name ? [{ kind: 'drop-column', ...base, name: name.text }] : [];
    }
    if (this.takes('rename')) return this.renamed(table);
    if (this.takes('alter')) return this.changed(base);
    if (this.takes('modify')) {
      this.takes('column');
      const column = columnOf(this.tokens.slice(this.at), this.text);
      return column ? [{ kind: 'change-column', ...base, name: column.name, ...(column.type === null ? {} : { type: column.type }), nullable: column.nullable }] : [];
    }
    return this.takes('change') ? this.replaced(base) : [];
  }

  private added(base: { table: string; span: Span }): TableStep[] {
    const rest = () => this.tokens.slice(this.at);
    if (isConstraint(rest())) {
      const names = keyOf(rest());
      return names.length === 0 ? [] : [{ kind: 'primary-key', ...base, names }];
    }
    this.takes('column');
    this.skipIfExists();
    const items = isPunctuation(this.peek(), '(') ? split(bracketed(this.tokens, this.at), ',') : [rest()];
    return items.flatMap((item) => columnOf(item, this.text) ?? []).map((column) => ({ kind: 'add-column', ...base, column }));
  }

  private renamed(table: SqlToken | undefined): TableStep[] {
    if (!table) return [];
    const base = { table: table.text, span: spanOf(table) };
    if (this.takes('to', 'as')) {
      const to = this.qualified();
      return to ? [{ kind: 'rename', ...base, to: to.text }] : [];
    }
    if (is(this.peek(), 'constraint', 'index', 'key')) return [];
    this.takes('column');
    const name = this.qualified();
    const to = this.takes('to') ? this.qualified() : undefined;
    return name && to ? [{ kind: 'rename-column', ...base, name: name.text, to: to.text }] : [];
  }

  private changed(base: { table: string; span: Span }): TableStep[] {
    this.takes('column');
    const name = this.qualified();
    if (!name) return [];
    const sets = this.takes('set');
    if (sets && this.takes('not')) return [{ kind: 'change-column', ...base, name: name.text, nullable: 'no' }];
    if (this.takes('drop')) return this.takes('not') ? [{ kind: 'change-column', ...base, name: name.text, nullable: 'yes' }] : [];
    this.takes('data');
    if (!this.takes('type')) return [];
    const column = columnOf([name, ...this.tokens.slice(this.at)], this.text);
    return column?.type ? [{ kind: 'change-column', ...base, name: name.text, type: column.type }] : [];
  }

  /** MySQL's `change old new type …`. */
  private replaced(base: { table: string; span: Span }): TableStep[] {
    this.takes('column');
    const name = this.qualified();
    const column = columnOf(this.tokens.slice(this.at), this.text);
    if (!name || !column) return [];
    const { type, nullable } = column;
    return [
      { kind: 'change-column', ...base, name: name.text, ...(type === null ? {} : { type }), nullable },
      ...(name.text === column.name ? [] : [{ kind: 'rename-column', ...base, name: name.text, to: column.name } as const]),
    ];
  }

  private drop(): TableStep[] {
    this.skipIfExists();
    return split(this.tokens.slice(this.at), ',').flatMap((part): TableStep[] => {
      const name = new Statement(part, this.text).qualified();
      return name ? [{ kind: 'drop', table: name.text, span: spanOf(name) }] : [];
    });
  }
}

/** Most statements of a service's code are queries: telling them apart comes before taking them apart. */
const CONCERNS_TABLES = /\b(?:create|alter|drop|rename)\b[^;]{0,100}?\btable\b/i;

/** What the statements of a text do to tables, in order. Offsets are those of the text. Never throws. */
export function readSql(text: string): TableStep[] {
  if (!CONCERNS_TABLES.test(text)) return [];
  const down = DOWN.exec(text);
  const up = down ? text.slice(0, down.index) : text;
  return split(tokenizeSql(up), ';').flatMap((statement) => new Statement(statement, text).steps());
}
