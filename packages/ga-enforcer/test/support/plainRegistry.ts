import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
}

export interface PlainRegistry {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The most requests that were ever under way at once. */
  readonly peak: () => number;
  close(): Promise<void>;
}

/**
 * A registry that answers with these bodies by package, 404 for the rest, and remembers what it was asked.
 * @param together answers wait until so many requests are under way
 */
export async function plainRegistry(packages: Readonly<Record<string, unknown>>, together = 1): Promise<PlainRegistry> {
  const asked: Asked[] = [];
  let open = 0;
  let waiting: (() => void)[] = [];
  let peak = 0;
  const server = createServer((request, response) => {
    peak = Math.max(peak, ++open);
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    const body = packages[decodeURIComponent((request.url ?? '').slice(1))];
    waiting.push(() => {
      open--;
      if (typeof body === 'number') response.writeHead(body).end();
      else if (body === undefined) response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}');
      else response.writeHead(200, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    if (waiting.length < together) return;
    const answers = waiting;
    waiting = [];
    for (const answer of answers) answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    peak: () => peak,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
