import { itemsOf } from '../../behaviours/itemsOf.ts';
import { isUuidValue } from '../../entities/isUuidValue.ts';
import { keyOfColumnType } from '../../entities/keyOfColumnType.ts';
import { valueOf } from '../../entities/valueOf.ts';
import { callChain } from '../../link/callChain.ts';
import type { Located } from '../../link/code.ts';
import type { PrimaryKey } from '../../model.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { columnsOf, type DrizzleColumn, linkOf, presetsOf } from './columns.ts';
import { PRIMARY_KEY } from './modules.ts';
import { tableOf } from './tableOf.ts';

/** Keys that are keys of other tables: three tables deep in real schemas. */
const MAX_DEPTH = 5;

const lastName = ({ expr }: Located): string | undefined => (isRefExpr(expr) ? expr.ref.slice(expr.ref.lastIndexOf('.') + 1) : undefined);

/** Names in `primaryKey({ columns: [t.a, t.b] })`, or `primaryKey(t.a, t.b)`, of a table's third argument. */
export function compositeOf(extra: Located | undefined, context: CodeContext): string[] {
  if (!extra) return [];
  const { place, expr } = valueOf(extra, context);
  const items = isObjectExpr(expr) ? context.values.properties({ place, expr }).entries.map(({ value }) => value) : itemsOf({ place, expr }, context);
  return items.flatMap((item) => {
    const chain = callChain(item, context.values);
    if (!chain || !PRIMARY_KEY.test(context.origins.of(chain.root)?.path ?? '')) return [];
    const { args } = chain.links[0];
    const [first] = args;
    const listed = first && context.values.property(first, 'columns');
    return (listed ? itemsOf(listed, context) : args).flatMap((arg) => lastName(arg) ?? []);
  });
}

/** `.references(() => users.id)`: what the column over there holds. */
function referenced(column: DrizzleColumn, context: CodeContext, depth: number): PrimaryKey | undefined {
  const [given] = linkOf(column, 'references')?.args ?? [];
  const target = given && valueOf(given, context);
  if (!target || !isRefExpr(target.expr) || depth > MAX_DEPTH) return undefined;
  const dot = target.expr.ref.lastIndexOf('.');
  const at = context.values.resolve({ place: target.place, expr: { ref: target.expr.ref.slice(0, dot) } });
  const table = typeof at.expr === 'object' && at.expr !== null && 'call' in at.expr ? tableOf({ place: at.place, expr: at.expr }, context) : undefined;
  const found = table && columnsOf(table.columns, context).columns.find(({ name }) => name === lastName(target));
  return found && kindOf(found, context, depth + 1);
}

/** What kind of value a column holds that is a key. */
export function kindOf(column: DrizzleColumn, context: CodeContext, depth = 0): PrimaryKey {
  const presets = presetsOf(column);
  if (presets.some((preset) => isUuidValue(preset, context))) return 'uuid';
  // `.default(1)`: the same for every row, so its table has one.
  if (presets.some((preset) => typeof context.values.resolve(preset).expr === 'number')) return 'unknown';
  const kind = column.known && column.builder !== null ? keyOfColumnType(column.builder) : 'unknown';
  return (kind === 'string' && presets.length === 0 ? referenced(column, context, depth) : undefined) ?? kind;
}
