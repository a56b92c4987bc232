import type { Entity, Manifest } from '../../model.ts';
import type { Reader } from '../../reader.ts';
import { readers } from '../../readers/all.generated.ts';
import { nearestManifest } from '../nearestManifest.ts';

const DRIVEN: ReadonlyMap<string, RegExp> = new Map(Object.values<Reader>(readers).flatMap(({ id, drivenBy }) => (drivenBy ? [[id, drivenBy]] : [])));
const MONGO = /^(?:mongodb|mongoose|@mikro-orm\/mongodb)$/;
/** https://typeorm.io/docs/getting-started#installation, https://mikro-orm.io/docs/quick-start#installation */
const SQL = /^(?:pg|pg-native|pg-mem|mysql2?|mariadb|sqlite3|better-sqlite3|sql\.js|libsql|mssql|tedious|oracledb|hdb-pool|@sap\/hana-client|typeorm-aurora-data-api-driver|@google-cloud\/spanner|@electric-sql\/pglite|@mikro-orm\/(?:postgresql|mysql|mariadb|sqlite|better-sqlite|libsql|mssql|knex|sql))$/;

/** Has the package of an entity its ORM and a client of MongoDB, and none of a database with tables? Then nothing shows that it has columns. */
export function isOfMongo({ orm, file }: Pick<Entity, 'orm' | 'file'>, manifests: readonly Manifest[], place: (file: string) => string): boolean {
  const own = DRIVEN.get(orm);
  if (!own) return false;
  const names = nearestManifest(file, manifests, place)?.dependencies.map(({ packageName }) => packageName) ?? [];
  return names.some((name) => own.test(name)) && names.some((name) => MONGO.test(name)) && !names.some((name) => SQL.test(name));
}
