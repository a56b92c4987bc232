import type { Entity, Manifest } from '../../model.ts';
import { nearestManifest } from '../nearestManifest.ts';

/** ORMs that store in tables or in MongoDB, as the driver says that is installed beside them. */
const ORM: Readonly<Record<string, RegExp>> = { typeorm: /^(?:@nestjs\/)?typeorm$/, 'mikro-orm': /^@mikro-orm\/(?:core|nestjs|mongodb)$/ };
const MONGO = /^(?:mongodb|mongoose|@mikro-orm\/mongodb)$/;
/** https://typeorm.io/docs/getting-started#installation, https://mikro-orm.io/docs/quick-start#installation */
const SQL = /^(?:pg|pg-native|pg-mem|mysql2?|mariadb|sqlite3|better-sqlite3|sql\.js|libsql|mssql|tedious|oracledb|hdb-pool|@sap\/hana-client|typeorm-aurora-data-api-driver|@google-cloud\/spanner|@electric-sql\/pglite|@mikro-orm\/(?:postgresql|mysql|mariadb|sqlite|better-sqlite|libsql|mssql|knex|sql))$/;

/** Has the package of an entity its ORM and a client of MongoDB, and none of a database with tables? Then nothing shows that it has columns. */
export function isOfMongo({ orm, file }: Pick<Entity, 'orm' | 'file'>, manifests: readonly Manifest[], place: (file: string) => string): boolean {
  const names = ORM[orm] ? (nearestManifest(file, manifests, place)?.dependencies ?? []).map(({ packageName }) => packageName) : [];
  return names.some((name) => ORM[orm]?.test(name)) && names.some((name) => MONGO.test(name)) && !names.some((name) => SQL.test(name));
}
