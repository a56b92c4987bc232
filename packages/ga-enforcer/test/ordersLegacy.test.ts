import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runGate } from '../src/runGate.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// Recorded on 2026-11-22; the service and its lockfile are frozen, so each of these is a fact.
it('tells what blocks, warns and passes in a service of mixed staleness', async () => {
  const { body, counts } = await runGate({
    cwd: root,
    dir: 'fixtures/services/orders-legacy',
    snapshot: 'fixtures/registry/orders-legacy.snapshot.json.gz',
    configFile: fileURLToPath(new URL('fixtures/default.config.json', import.meta.url)),
    env: {},
    now: new Date('2026-11-22T12:00:00Z'),
  });
  const direct = body.dependencies.filter((dependency) => dependency.direct);
  const brief = direct.map(({ name, version, level, target, findings }) =>
    [`${name}@${version}`, level, target.minimal, findings.map(({ id }) => id.replace('ga/', '')).join(' ')].join(' | '));
  expect(brief).toEqual([
    '@types/body-parser@1.19.5 | warn | 1.19.6 | stale',
    '@types/express@4.17.21 | warn | 5.0.6 | stale newer-line',
    '@types/lodash@4.17.20 | warn | 4.17.27 | stale time-untrusted',
    '@types/mocha@10.0.10 | none |  | ',
    '@types/morgan@1.9.9 | warn | 1.9.10 | stale',
    '@types/node@20.19.43 | none |  | ',
    '@types/pg@8.20.0 | warn | 8.23.1 | stale',
    '@types/request@2.48.12 | warn | 2.48.13 | stale',
    '@types/uuid@8.3.4 | warn | 9.0.8 | newer-line',
    'axios@1.21.1 | none |  | ',
    'body-parser@1.20.3 | block | 2.4.0 | stale newer-line',
    'dotenv@16.4.5 | block | 17.4.2 | stale newer-line time-untrusted',
    'express@4.22.2 | block | 5.3.0 | stale newer-line',
    'joi@17.13.3 | block | 18.3.2 | stale newer-line',
    'kafkajs@2.2.4 | none |  | ',
    'lodash@4.17.21 | block | 4.18.1 | stale',
    'mocha@10.8.2 | notice |  | newer-line',
    'moment@2.29.4 | block |  | banned-dependencies',
    'morgan@1.10.0 | block | 1.12.1 | stale',
    'pg@8.23.1 | none |  | ',
    'reflect-metadata@0.2.2 | none |  | ',
    'request@2.88.2 | block |  | banned-dependencies',
    'ts-node@10.9.2 | none |  | ',
    'typeorm@0.3.28 | block | 0.3.31 | stale newer-line',
    'typescript@5.9.3 | warn | 6.0.3 | newer-line',
    'uuid@8.3.2 | block | 9.0.1 | newer-line',
    'winston@3.19.0 | none |  | ',
  ]);
  expect(body.outcome).toBe('block');
  expect(counts).toMatchObject({ notJudged: 0, waived: 0 });
});
