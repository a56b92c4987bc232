import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

export interface Registry {
  readonly url: string;
  /** Of a user who may publish, and read what is private. */
  readonly token: string;
  close(): Promise<void>;
}

const access = { access: '$all', publish: '$authenticated' };

/** A real registry on loopback, without uplinks, in a folder of its own. */
export async function verdaccio(): Promise<Registry> {
  const storage = mkdtempSync(join(tmpdir(), 'verdaccio-'));
  const server: Server = await runServer({
    storage,
    configPath: join(storage, 'config.yaml'),
    self_path: join(storage, 'config.yaml'),
    auth: { htpasswd: { file: join(storage, 'htpasswd') } },
    uplinks: {},
    packages: { '@private/*': { ...access, access: '$authenticated' }, '**': access },
    log: { type: 'stdout', level: 'fatal' },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const answer = await fetch(`${url}-/user/org.couchdb.user:tester`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'tester', password: 'a-password-of-a-test' }),
  });
  const { token } = (await answer.json()) as { token: string };
  return {
    url,
    token,
    close: () => new Promise((resolve) => {
      server.close(() => {
        rmSync(storage, { recursive: true, force: true });
        resolve();
      });
      server.closeAllConnections();
    }),
  };
}
