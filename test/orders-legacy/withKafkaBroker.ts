import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Passes the address of a Kafka broker to `use`, and stops it afterwards. The broker is the mock cluster of
 * librdkafka inside kcat, which prints where it listens when asked to debug
 * (https://github.com/confluentinc/librdkafka/blob/master/INTRODUCTION.md#unit-testing).
 * @throws {Error} with code ENOENT when kcat is not installed
 */
export async function withKafkaBroker<T>(use: (brokers: string) => Promise<T>): Promise<T> {
  const kcat = spawn(
    'kcat',
    ['-b', 'x:1', '-C', '-t', 'users', '-X', 'test.mock.num.brokers=1', '-d', 'mock,broker'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await once(kcat, 'spawn');
  try {
    return await use(await brokerAddress(kcat.stderr));
  } finally {
    kcat.kill('SIGKILL');
  }
}

async function brokerAddress(log: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: log });
  for await (const line of lines) {
    const address = /bootstrap\.servers=(\S+:\d+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // a full pipe would stop the broker
    log.resume();
    return address;
  }
  throw new Error('kcat ended without naming a mock broker');
}
