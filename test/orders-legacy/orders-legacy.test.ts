import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { notRun } from '../notRun.ts';
import { prepareService } from './prepareService.ts';
import { runServiceTests } from './runServiceTests.ts';
import { withDatabase } from './withDatabase.ts';
import { withKafkaBroker } from './withKafkaBroker.ts';
import { withPglite } from './withPglite.ts';

const SERVICE = fileURLToPath(new URL('../../fixtures/services/orders-legacy', import.meta.url));
const LIMIT_MS = 55_000;

// How many tests the service has: none may get lost. The events need a broker.
const WITHOUT_BROKER = 101;
const EVENTS = 4;

function hasKcat(): boolean {
  try {
    execFileSync('kcat', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe("orders-legacy: the service's own HTTP tests", () => {
  beforeAll(() => prepareService(SERVICE), 240_000);

  it('pass on PGlite', async () => {
    const result = await withPglite((DATABASE_URL) => runServiceTests(SERVICE, { DATABASE_URL }, LIMIT_MS));
    expect(result.failed).toEqual([]);
    expect(result.passed).toHaveLength(WITHOUT_BROKER);
    expect(result.skipped).toHaveLength(EVENTS);
  });

  it('pass on PostgreSQL', async ({ skip }) => {
    const server = process.env['DATABASE_URL'];
    if (server === undefined || server === '') {
      notRun('orders-legacy on PostgreSQL', 'DATABASE_URL is not set');
      return skip();
    }
    const result = await withDatabase(server, (DATABASE_URL) => runServiceTests(SERVICE, { DATABASE_URL }, LIMIT_MS));
    expect(result.failed).toEqual([]);
    expect(result.passed).toHaveLength(WITHOUT_BROKER);
  });

  it('pass with a Kafka broker', async ({ skip }) => {
    if (!hasKcat()) {
      notRun('orders-legacy with Kafka', 'kcat is not installed');
      return skip();
    }
    const result = await withKafkaBroker((KAFKA_BROKERS) =>
      withPglite((DATABASE_URL) => runServiceTests(SERVICE, { DATABASE_URL, KAFKA_BROKERS }, LIMIT_MS)),
    );
    expect(result.failed).toEqual([]);
    expect(result.passed).toHaveLength(WITHOUT_BROKER + EVENTS);
  });
});
