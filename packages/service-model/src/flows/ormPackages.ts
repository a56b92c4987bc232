import type { Reader } from '../reader.ts';

/** Query builders and drivers that keep records and have no reader of entities. */
const WITHOUT_ENTITIES = ['knex', 'kysely', 'mongodb', 'pg', 'mysql2'];

/** Packages whose calls are about stored records, as the readers know them. */
export const ormPackages = (readers: readonly Reader[]): ReadonlySet<string> =>
  new Set([...WITHOUT_ENTITIES, ...readers.flatMap(({ orms = [] }) => orms.flatMap(({ packages }) => packages)), ...readers.flatMap((reader) => (reader.kind === 'classes' ? reader.modules : []))]);
