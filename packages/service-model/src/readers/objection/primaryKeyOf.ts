import { isUuidValue } from '../../entities/isUuidValue.ts';
import { keyOfColumnType } from '../../entities/keyOfColumnType.ts';
import type { Located } from '../../link/code.ts';
import type { PrimaryKey } from '../../model.ts';
import type { CodeContext, FieldDraft } from '../../reader.ts';
import { isListExpr, isMixExpr } from '../../syntax/expr.ts';
import type { Fields } from './fieldsOf.ts';
import { hooksOf } from './hooksOf.ts';
import type { Lineage } from './lineageOf.ts';
import { staticOf } from './staticOf.ts';

export interface Key {
  readonly kind: PrimaryKey;
  readonly columns: readonly string[];
  readonly field?: FieldDraft;
  readonly because?: string;
}

/** https://vincit.github.io/objection.js/api/model/static-properties.html#static-idcolumn */
const DEFAULT_COLUMN = 'id';

/** Names of its columns; `null` where they can't be read. */
function columnsOf(lineage: Lineage, context: CodeContext): readonly string[] | null {
  const { values } = context;
  const said = staticOf('idColumn', lineage.classes, context);
  if (!said) return [DEFAULT_COLUMN];
  if (!said.value) return null;
  const { place, expr } = said.value;
  const names = (isListExpr(expr) ? expr.list : [expr]).map((item) => values.text({ place, expr: item })).filter((name) => name !== null);
  return names.length === (isListExpr(expr) ? expr.list.length : 1) ? names : null;
}

/** `this.id = this.id || randomUUID()` */
const makesUuid = ({ place, expr }: Located, context: CodeContext): boolean =>
  (isMixExpr(expr) ? expr.mix : [expr]).some((part) => isUuidValue({ place, expr: part }, context));

function kindOf(name: string, { fields, formats }: Fields, lineage: Lineage, context: CodeContext): PrimaryKey {
  const said = formats.get(name);
  if (said?.format === 'uuid' || hooksOf(lineage, context).some((one) => one.name === name && makesUuid(one.value, context))) return 'uuid';
  const types = [said?.type, fields.find((field) => field.name === name)?.type].filter((type) => typeof type === 'string');
  const kinds = types.map((type) => keyOfColumnType(type.replace(/\s*\|\s*(?:null|undefined)\b/g, '')));
  return kinds.find((kind) => kind !== 'unknown') ?? 'unknown';
}

/** What the schema says counts before the type, which a database's driver may not keep to. */
export function primaryKeyOf(lineage: Lineage, fields: Fields, context: CodeContext): Key {
  const columns = columnsOf(lineage, context);
  if (!columns) return { kind: 'unknown', columns: [], because: 'its idColumn can\'t be read' };
  const [name = DEFAULT_COLUMN] = columns;
  const field = fields.fields.find((one) => one.name === name);
  if (columns.length > 1) return { kind: 'composite', columns, ...(field ? { field } : {}) };
  const kind = kindOf(name, fields, lineage, context);
  if (kind !== 'unknown') return { kind, columns, ...(field ? { field } : {}) };
  return field ? { kind, columns, field, because: `the kind of key ${name} can't be read` } : { kind, columns, because: `its key ${name} is declared nowhere` };
}
