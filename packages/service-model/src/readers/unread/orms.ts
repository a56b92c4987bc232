export interface UnreadOrm {
  readonly modules: readonly string[];
  /** Decorators that make an entity of a class. */
  readonly decorators: readonly string[];
  /** Constructors whose call makes one. */
  readonly constructors: readonly string[];
  /** `mongoose schema`: what is not read, in words. */
  readonly what: string;
}

/** https://mikro-orm.io/docs/quick-start#installation: each driver passes on what the core exports. */
const MIKRO_DRIVERS = ['postgresql', 'mysql', 'mariadb', 'mongodb', 'sqlite', 'better-sqlite', 'libsql', 'mssql'];

/** ORMs that no reader reads yet. Of what another reader reads, nothing is said. */
export const UNREAD: readonly UnreadOrm[] = [
  { what: 'mongoose schema', modules: ['@nestjs/mongoose', 'mongoose'], decorators: ['Schema'], constructors: ['Schema'] },
  { what: 'sequelize-typescript table', modules: ['sequelize-typescript'], decorators: ['Table'], constructors: [] },
  {
    what: 'MikroORM entity',
    modules: ['core', 'decorators', ...MIKRO_DRIVERS].map((name) => `@mikro-orm/${name}`),
    decorators: ['Entity'],
    constructors: ['EntitySchema'],
  },
];
