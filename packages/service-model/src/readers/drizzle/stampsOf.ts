import { creationAmong } from '../../dates/creationAmong.ts';
import { isNowValue } from '../../entities/isNowValue.ts';
import { isIntegerType } from '../../entities/keyOfColumnType.ts';
import { isVersionName } from '../../entities/isVersionName.ts';
import type { Tri } from '../../model.ts';
import type { CodeContext } from '../../reader.ts';
import { type DrizzleColumn, type DrizzleColumns, linkOf, presetsOf } from './columns.ts';

/** https://orm.drizzle.team/docs/column-types/mysql#onupdatenow and https://orm.drizzle.team/docs/column-types/pg#onupdate */
function isSetAgain(column: DrizzleColumn, context: CodeContext): boolean {
  if (linkOf(column, 'onUpdateNow')) return true;
  const [given] = linkOf(column, '$onUpdate', '$onUpdateFn')?.args ?? [];
  return given !== undefined && (isNowValue(given, context) || /^(?:date|time|datetime|timestamp)/.test(column.builder ?? ''));
}

function isSetOnce(column: DrizzleColumn, context: CodeContext): boolean {
  if (linkOf(column, '$onUpdate', '$onUpdateFn', 'onUpdateNow')) return false;
  return linkOf(column, 'defaultNow') !== undefined || presetsOf(column).some((preset) => isNowValue(preset, context));
}

const isVersion = ({ name, builder, known }: DrizzleColumn): boolean => known && builder !== null && isIntegerType(builder) && isVersionName(name);

export interface Stamps {
  readonly version: Tri;
  readonly createdAt: Tri;
  readonly updatedAt: Tri;
}

/** What of a table's columns Drizzle or the database keeps by itself; of columns that can't be read nothing is known. */
export function stampsOf({ columns, open }: DrizzleColumns, context: CodeContext): Stamps {
  const unread = open || columns.some(({ builder }) => builder === null);
  const orUnknown = (value: Tri): Tri => (value === 'no' && unread ? 'unknown' : value);
  const yesOrNo = (is: (column: DrizzleColumn) => boolean): Tri => orUnknown(columns.some(is) ? 'yes' : 'no');
  return {
    version: yesOrNo(isVersion),
    createdAt: orUnknown(creationAmong(columns.filter((column) => isSetOnce(column, context)).map(({ name }) => name))),
    updatedAt: yesOrNo((column) => isSetAgain(column, context)),
  };
}
