import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

// PGLiteSocketServer does not tell the port that it was given for 0.
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Passes the URL of an empty embedded PostgreSQL to `use`, and stops it afterwards. */
export async function withPglite<T>(use: (databaseUrl: string) => Promise<T>): Promise<T> {
  const db = await PGlite.create();
  const port = await freePort();
  const server = new PGLiteSocketServer({ db, port, host: '127.0.0.1', maxConnections: 20 });
  await server.start();
  try {
    return await use(`postgres://postgres@127.0.0.1:${port}/postgres`);
  } finally {
    await server.stop();
    await db.close();
  }
}
