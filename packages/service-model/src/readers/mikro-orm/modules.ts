/** https://mikro-orm.io/docs/quick-start#installation: until version 6 the core has the decorators, and each driver passes on what the core exports. */
const DRIVERS = ['postgresql', 'mysql', 'mariadb', 'mongodb', 'sqlite', 'better-sqlite', 'libsql', 'mssql', 'sql', 'oracledb'];
export const MODULES = ['core', 'decorators', ...DRIVERS].map((name) => `@mikro-orm/${name}`);

/** https://mikro-orm.io/docs/decorators */
const COLUMN = ['PrimaryKey', 'Property', 'Enum', 'Embedded'] as const;
const RELATION = ['ManyToOne', 'OneToOne', 'OneToMany', 'ManyToMany'] as const;
export const SYMBOLS: readonly string[] = [...COLUMN, ...RELATION, 'Entity', 'Embeddable', 'EntitySchema', 'BaseEntity', 'defineEntity', 'p'];

export const isMikroOrm = (module: string): boolean => MODULES.some((known) => module === known || module.startsWith(`${known}/`));
export const isColumn = (symbol: string): boolean => COLUMN.some((name) => name === symbol);
export const isRelation = (symbol: string): boolean => RELATION.some((name) => name === symbol);

/** Entities made by calls, by where the callee comes from. */
export const SCHEMA = /^@mikro-orm\/[\w-]+#(?:EntitySchema|defineEntity)$/;
