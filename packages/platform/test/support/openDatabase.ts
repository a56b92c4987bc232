import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { DataSource, type EntitySchema } from 'typeorm';

export interface Database {
  readonly source: DataSource;
  close(): Promise<void>;
}

/** A TypeORM data source over an empty PGlite, spoken to by `pg` through its socket server as PostgreSQL would be. */
export async function openDatabase(entities: (new () => object)[] | EntitySchema[]): Promise<Database> {
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({ db, port: 0, maxConnections: 20 });
  const ready = new Promise<number>((resolve) => {
    server.addEventListener('listening', (event) => {
      if (event instanceof CustomEvent) resolve(Number(event.detail.port));
    });
  });
  await server.start();
  const source = new DataSource({
    type: 'postgres',
    host: '127.0.0.1',
    port: await ready,
    username: 'postgres',
    database: 'postgres',
    entities,
    synchronize: true,
    installExtensions: false,
  });
  await source.initialize();
  return {
    source,
    async close() {
      await source.destroy();
      await server.stop();
      await db.close();
    },
  };
}
