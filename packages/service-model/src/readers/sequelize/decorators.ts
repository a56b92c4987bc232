import type { Applied } from '../../link/applied.ts';
import type { LinkedClass, LinkedMember } from '../../link/linkedClass.ts';

/** Of sequelize-typescript, and of Sequelize 7, which has decorators of its own. */
export const isSequelize = ({ module }: Pick<Applied, 'module'>): boolean => /^(?:sequelize|sequelize-typescript|@sequelize\/core)(?:\/|$)/.test(module);

const COLUMNS: readonly string[] = ['Column', 'Attribute', 'CreatedAt', 'UpdatedAt', 'DeletedAt', 'Version'];
const ASSOCIATIONS: readonly string[] = ['BelongsTo', 'HasOne', 'HasMany', 'BelongsToMany'];

export const SYMBOLS: readonly string[] = [
  ...COLUMNS, ...ASSOCIATIONS, 'Table', 'Model', 'PrimaryKey', 'AllowNull', 'NotNull', 'Default', 'AutoIncrement', 'ForeignKey', 'ColumnName',
];

/** Sequelize's decorators on a member, by name. */
export const appliedTo = ({ decorators }: LinkedMember): ReadonlyMap<string, Applied> =>
  new Map(decorators.flatMap(({ applied }) => applied).filter(isSequelize).map((applied) => [applied.symbol, applied]));

export const isColumn = (applied: ReadonlyMap<string, Applied>): boolean => COLUMNS.some((name) => applied.has(name));
export const isAssociation = (applied: ReadonlyMap<string, Applied>): boolean => ASSOCIATIONS.some((name) => applied.has(name));

export const tableOf = ({ decorators }: LinkedClass): Applied | undefined =>
  decorators.flatMap(({ applied }) => applied).find((applied) => isSequelize(applied) && applied.symbol === 'Table');
