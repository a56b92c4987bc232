/** https://typeorm.io/docs/help/decorator-reference, 0.2 to 1.x. */
export const ENTITY = ['Entity', 'ChildEntity', 'ViewEntity'] as const;

const COLUMN = [
  'Column', 'PrimaryColumn', 'PrimaryGeneratedColumn', 'ObjectIdColumn', 'VersionColumn', 'CreateDateColumn', 'UpdateDateColumn',
  'DeleteDateColumn', 'ViewColumn', 'VirtualColumn', 'TreeLevelColumn',
] as const;

const RELATION = ['ManyToOne', 'OneToOne', 'OneToMany', 'ManyToMany', 'TreeParent', 'TreeChildren'] as const;

export const SYMBOLS: readonly string[] = [...ENTITY, ...COLUMN, ...RELATION, 'Generated', 'JoinColumn', 'EntitySchema', 'BaseEntity'];

const has = (list: readonly string[], symbol: string): boolean => list.includes(symbol);

export const isEntityDecorator = (symbol: string): boolean => has(ENTITY, symbol);
export const isColumn = (symbol: string): boolean => has(COLUMN, symbol);
export const isRelation = (symbol: string): boolean => has(RELATION, symbol);

export const isTypeOrm = (module: string): boolean => module === 'typeorm' || module.startsWith('typeorm/');
