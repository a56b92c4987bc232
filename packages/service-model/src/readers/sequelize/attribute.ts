import { isNowValue } from '../../entities/isNowValue.ts';
import { isUuidValue } from '../../entities/isUuidValue.ts';
import type { Nullability, Tri } from '../../model.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext, FieldDraft } from '../../reader.ts';
import { isCallExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { dataType } from './dataType.ts';

/** What is stored under one name, however it was declared. */
export interface Attribute {
  readonly field: FieldDraft;
  readonly type: string | null;
  readonly isPrimary: boolean;
  /** Its default value is a UUID made on the spot. */
  readonly isUuid: boolean;
  /** Its default value is the moment of the insert. */
  readonly isNow: boolean;
  /** Its default value is one number: every row that is made without another has it. */
  readonly isOne?: true;
}

/** Options of a column, given as an object or, alone, as its type. */
export interface ColumnSaid {
  readonly type: string | null;
  readonly nullable: Tri;
  readonly stated: Nullability['stated'];
  readonly column: string | null;
  readonly isPrimary: boolean;
  readonly isUuid: boolean;
  readonly isNow: boolean;
  readonly isOne?: true;
}

/** `DataTypes.UUIDV4`, also called. */
const UUID_DEFAULT = /(?:^|\.)UUIDV[147]$/;
const NOW_DEFAULT = /(?:^|\.)NOW$/;
/** `sequelize.fn('now')`, `literal('CURRENT_TIMESTAMP')` */
const SQL_FUNCTION = /(?:^|\.)(?:fn|literal)$/;
const SQL_NOW = /^(?:now|current_timestamp)(?:\(\))?$/i;

const refOf = ({ expr }: Located): string => (isRefExpr(expr) ? expr.ref : isCallExpr(expr) && isRefExpr(expr.call) ? expr.call.ref : '');

export const isUuidDefault = (at: Located, context: CodeContext): boolean => UUID_DEFAULT.test(refOf(at)) || isUuidValue(at, context);

export function isNowDefault(at: Located, context: CodeContext): boolean {
  const [first] = isCallExpr(at.expr) && SQL_FUNCTION.test(refOf(at)) ? at.expr.args : [];
  const sql = first === undefined ? null : context.values.text({ place: at.place, expr: first });
  return NOW_DEFAULT.test(refOf(at)) || (sql === null ? isNowValue(at, context) : SQL_NOW.test(sql));
}

const flag = (at: Located | undefined, { values }: CodeContext): boolean | undefined => {
  const expr = at && values.resolve(at).expr;
  return typeof expr === 'boolean' ? expr : undefined;
};

/** Types of Sequelize are written in capitals; what a company's helper makes is not known. */
const TYPE = /^[A-Z][A-Z\d_]*\b/;

const statedBy = (allowNull: Located | undefined, said: boolean | undefined, open: boolean): Nullability['stated'] =>
  said === undefined ? (allowNull || open ? 'unknown' : 'unstated') : said ? 'yes' : 'no';

/** https://sequelize.org/docs/v6/core-concepts/model-basics/#column-options */
export function columnSaid(at: Located, context: CodeContext): ColumnSaid {
  const { values } = context;
  const value = values.resolve(at);
  if (!isObjectExpr(value.expr)) {
    const type = dataType(isRefExpr(at.expr) || isCallExpr(at.expr) ? at.expr : value.expr);
    return { type, nullable: 'yes', stated: type !== null && TYPE.test(type) ? 'unstated' : 'unknown', column: null, isPrimary: false, isUuid: false, isNow: false };
  }
  const { entries, open } = values.properties(value);
  const option = (name: string): Located | undefined => entries.find((entry) => entry.name === name)?.value;
  const type = option('type');
  const isPrimary = flag(option('primaryKey'), context) === true;
  const allowNull = option('allowNull');
  const said = flag(allowNull, context);
  const column = option('field');
  const preset = option('defaultValue');
  return {
    type: type ? dataType(type.expr) : null,
    nullable: isPrimary || said === false ? 'no' : said === undefined && (allowNull || open) ? 'unknown' : 'yes',
    stated: preset && !allowNull && values.resolve(preset).expr === null ? 'implied' : statedBy(allowNull, said, open),
    column: column ? values.text(column) : null,
    isPrimary,
    isUuid: preset !== undefined && isUuidDefault(preset, context),
    isNow: preset !== undefined && isNowDefault(preset, context),
    ...(preset && typeof values.resolve(preset).expr === 'number' ? { isOne: true as const } : {}),
  };
}
