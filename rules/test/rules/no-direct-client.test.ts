import { runRuleTable } from '../support/runRuleTable.ts';

const WORDS = {
  database: 'a database', cache: 'a cache', broker: 'a message broker or queue', search: 'a search engine', flags: 'a service of feature flags', secrets: 'a store of secrets',
} as const;

const direct = (name: string, component: keyof typeof WORDS) => ({ messageId: 'direct', data: { package: name, component: WORDS[component] } });
const offered = (name: string, component: keyof typeof WORDS, offer: string) => ({ messageId: 'offered', data: { package: name, component: WORDS[component], offer } });
const acme = { profile: 'acme' };

const SERVICE = '{ "name": "orders", "private": true, "scripts": { "start": "node ." } }';

const ownOf = (name: string, packages: readonly string[]) => JSON.stringify({ name, private: true, scripts: { start: 'node .' }, dependencies: Object.fromEntries(packages.map((one) => [one, '1.0.0'])) });

/** A workspace with a service and a package that it depends on. */
const workspace = (own: string) => ({
  'package.json': '{ "private": true, "workspaces": ["*"] }',
  'orders/package.json': '{ "name": "orders", "private": true, "scripts": { "start": "node ." }, "dependencies": { "@acme/redis": "workspace:*" } }',
  'shared/package.json': own,
});

runRuleTable({
  id: 'no-direct-client',
  valid: [
    { name: 'an ORM', code: "import { DataSource } from 'typeorm';\nimport mongoose from 'mongoose';\nimport knex from 'knex';" },
    { name: 'a job queue', code: "import { Queue } from 'bullmq';" },
    { name: 'in a test', file: 'test/orders.test.ts', code: "import { Pool } from 'pg';" },
    { name: 'in a script', file: 'scripts/backfill.ts', code: "import { Pool } from 'pg';" },
    { name: 'in a migration', file: 'src/migrations/1700000000000-init.ts', code: "import { Client } from 'pg';" },
    { name: 'in a seed', file: 'src/seeds/users.ts', code: "import { Client } from 'pg';" },
    { name: 'in a component of a browser', file: 'src/Search.tsx', code: "import algoliasearch from 'algoliasearch';" },
    { name: 'in a stand-in of tests', file: 'src/cache.mock.ts', code: "import { Redis } from 'ioredis';" },
    { name: 'in what an npm script seeds with', file: 'db/index.cjs', files: { 'package.json': '{ "name": "orders", "scripts": { "start": "node .", "seed": "node db/index.cjs global" } }' }, code: "const mysql = require('mysql');" },
    { name: 'the connection of Mongoose', code: "import mongoose from 'mongoose';\nimport { Db } from 'mongodb';" },
    { name: 'in a migrator', file: 'database/getMigrator.ts', code: "import { createPool } from 'slonik';" },
    { name: 'the driver of Kysely', code: "import { Kysely, PostgresDialect } from 'kysely';\nimport { Pool } from 'pg';" },
    { name: 'the driver of Prisma', code: "import { PrismaPg } from '@prisma/adapter-pg';\nimport pg from 'pg';" },
    { name: 'S3 of the second AWS SDK', code: "import { S3 } from 'aws-sdk';" },
    { name: 'all of the second AWS SDK', code: "import aws from 'aws-sdk';" },
    { name: 'a file of that name', code: "import { Redis } from './ioredis';" },
  ],
  invalid: [
    {
      name: 'in a package without scripts that is used', file: 'src/copy/index.js', code: "const { Pool } = require(«'pg'»);\n(async () => { await new Pool().query(''); })();\n", options: { sharedPackages: 'report' },
      files: { 'package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "copy-used": "*" } }', 'src/copy/package.json': '{ "name": "copy-used", "main": "index.js" }' }, errors: [direct('pg', 'database')],
      twin: { file: 'src/copy/index.js', code: "const { Pool } = require('pg');\n(async () => { await new Pool().query(''); })();\n", files: { 'package.json': '{ "name": "orders", "scripts": { "start": "node ." } }', 'src/copy/package.json': '{ "name": "copy", "main": "index.js" }' } },
    },
    { name: 'PostgreSQL', code: "import { Pool } from «'pg'»;", errors: [direct('pg', 'database')], twin: { code: "import { DatabaseError } from 'pg';" } },
    { name: 'MySQL, by a file of the package', code: "import { createPool } from «'mysql2/promise'»;", errors: [direct('mysql2', 'database')], twin: { code: "import type { Pool } from 'mysql2/promise';" } },
    { name: 'MongoDB', code: "import { MongoClient, ObjectId } from «'mongodb'»;", errors: [direct('mongodb', 'database')], twin: { code: "import { ObjectId } from 'mongodb';" } },
    { name: 'Redis', code: "import Redis from «'ioredis'»;", errors: [direct('ioredis', 'cache')], twin: { code: "import type Redis from 'ioredis';" } },
    { name: 'Redis beside its options', code: "import { type RedisOptions, Redis } from «'ioredis'»;", errors: [direct('ioredis', 'cache')], twin: { code: "import { type Redis, RedisOptions } from 'ioredis';" } },
    { name: 'Redis, by itself', code: "import { BullModule } from './bull';\nimport Redis from «'ioredis'»;", errors: [direct('ioredis', 'cache')], twin: { code: "import { BullModule } from '@nestjs/bull';\nimport Redis from 'ioredis';" } },
    { name: 'Kafka', code: "import { Kafka, logLevel } from «'kafkajs'»;", errors: [direct('kafkajs', 'broker')], twin: { code: "import { EachMessagePayload, logLevel } from 'kafkajs';" } },
    { name: 'RabbitMQ, required', file: 'src/queue.cjs', code: "const amqp = require(«'amqplib'»);", errors: [direct('amqplib', 'broker')], twin: { code: "const amqp = other('amqplib');" } },
    { name: 'NATS, loaded later', code: "export const nats = () => import(«'nats'»);", errors: [direct('nats', 'broker')], twin: { code: "export const nats = () => import('./nats');" } },
    { name: 'SQS', code: "import { SendMessageCommand } from «'@aws-sdk/client-sqs'»;", errors: [direct('@aws-sdk/client-sqs', 'broker')], twin: { code: "import { QueueDoesNotExist } from '@aws-sdk/client-sqs';" } },
    { name: 'SQS of the second AWS SDK', code: "import { SQS } from «'aws-sdk'»;", errors: [direct('aws-sdk', 'broker')], twin: { code: "import { S3 } from 'aws-sdk';" } },
    { name: 'Elasticsearch', code: "import { Client } from «'@elastic/elasticsearch'»;", errors: [direct('@elastic/elasticsearch', 'search')], twin: { code: "import { errors } from '@elastic/elasticsearch';" } },
    { name: 'LaunchDarkly', code: "import { init } from «'@launchdarkly/node-server-sdk'»;", errors: [direct('@launchdarkly/node-server-sdk', 'flags')], twin: { code: "import type { LDClient } from '@launchdarkly/node-server-sdk';" } },
    { name: 'Vault', code: "import vault from «'node-vault'»;", errors: [direct('node-vault', 'secrets')], twin: { code: "import type vault from 'node-vault';" } },
    { name: 'handing it on', code: "export * from «'redis'»;\nexport { createClient } from «'redis'»;", errors: [direct('redis', 'cache'), direct('redis', 'cache')], twin: { code: "export { ErrorReply } from 'redis';" } },
    { name: 'each import once', code: "import { Pool } from «'pg'»;\nexport const a = new Pool();\nexport const b = new Pool();", errors: [direct('pg', 'database')], twin: { code: 'export const a = new Pool();' } },
    {
      name: 'databases, of which a service has one or two',
      files: { 'package.json': ownOf('orders', ['pg', 'ioredis', 'mysql2', '@clickhouse/client']) },
      code: "import { Pool } from «'pg'»;",
      errors: [direct('pg', 'database')],
      twin: { code: "import { Pool } from 'pg';", files: { 'package.json': ownOf('orders', ['pg', 'mssql', 'mysql2', '@clickhouse/client']) } },
    },
    {
      name: 'a file with clients of two databases, not of whichever somebody has',
      code: "import { Client } from «'pg'»;\nimport { createConnection } from «'mysql2/promise'»;\nexport const probe = (own: object) => [new Client(own), createConnection(own)];",
      errors: [direct('pg', 'database'), direct('mysql2', 'database')],
      twin: { code: "import { Client } from 'pg';\nimport { createConnection } from 'mysql2/promise';\nimport * as mssql from 'mssql';\nexport const probe = (own: object) => [new Client(own), createConnection(own), mssql.connect(own)];" },
    },
    {
      name: 'in the account of the service, not of who calls',
      code: "import { ListQueuesCommand, SQSClient } from «'@aws-sdk/client-sqs'»;\nexport const scan = (region: string) => { const credentials = fromEnv(); return new SQSClient({ credentials, region }).send(new ListQueuesCommand({})); };",
      errors: [direct('@aws-sdk/client-sqs', 'broker')],
      twin: { code: "import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';\nexport const scan = ({ credentials, region }: Account) => new SQSClient({ credentials, region }).send(new ListQueuesCommand({}));" },
    },
    {
      name: 'with credentials of the settings that a function is handed',
      code: "import { SSM } from «'@aws-sdk/client-ssm'»;\nexport const ssm = (config: Config) => new SSM({ credentials: config.aws.credentials });",
      errors: [direct('@aws-sdk/client-ssm', 'secrets')],
      twin: { code: "import { SSM } from '@aws-sdk/client-ssm';\nexport const ssm = (account: Account) => { const { key, secret } = account; return new SSM({ credentials: { accessKeyId: key, secretAccessKey: secret } }); };" },
    },
    {
      name: 'a client of who calls beside one of the service',
      code: "import * as sns from «'@aws-sdk/client-sns'»;\nconst own = new sns.SNSClient({});\nexport const publish = (credentials: Credentials) => [own, new sns.SNSClient({ credentials }).send(new sns.PublishCommand({}))];",
      errors: [direct('@aws-sdk/client-sns', 'broker')],
      twin: { code: "import * as sns from '@aws-sdk/client-sns';\nexport const publish = (credentials: Credentials) => new sns.SNSClient({ credentials }).send(new sns.PublishCommand({}));" },
    },
    {
      name: 'a file with clients of three components of AWS, not of whatever an account holds',
      code: "import * as sqs from «'@aws-sdk/client-sqs'»;\nimport * as sns from «'@aws-sdk/client-sns'»;\nimport * as ssm from «'@aws-sdk/client-ssm'»;\nexport const modules = { sqs, sns, ssm };",
      errors: [direct('@aws-sdk/client-sqs', 'broker'), direct('@aws-sdk/client-sns', 'broker'), direct('@aws-sdk/client-ssm', 'secrets')],
      twin: { code: "import * as sqs from '@aws-sdk/client-sqs';\nimport * as sns from '@aws-sdk/client-sns';\nimport * as ssm from '@aws-sdk/client-ssm';\nimport * as kinesis from '@aws-sdk/client-kinesis';\nimport * as dynamodb from '@aws-sdk/client-dynamodb';\nimport * as eventbridge from '@aws-sdk/client-eventbridge';\nexport const modules = { sqs, sns, ssm, kinesis, dynamodb, eventbridge };" },
    },
    {
      name: 'a client that is promised, not what another type is made of',
      code: "import { RedisClientType } from «'redis'»;\nexport class Health { redis!: Promise<RedisClientType>;\n  async ping() { return (await this.redis).ping(); } }",
      errors: [direct('redis', 'cache')],
      twin: { code: "import { RedisClientType } from 'redis';\nimport { ICache } from './cache';\nexport class Health { redis!: ICache<RedisClientType>;\n  ping() { return this.redis.ping(); } }\nexport const parts = { inject: [ICache<RedisClientType>] };" },
    },
    {
      name: 'a factory, not one that only tests are made with',
      code: "import { Factory } from './factory';\nimport { Redis } from «'ioredis'»;\nexport const services = Factory.define('Services').attr('redis', () => new Redis());",
      errors: [direct('ioredis', 'cache')],
      twin: { code: "import { Factory } from 'rosie';\nimport { Redis } from 'ioredis';\nexport const services = Factory.define('Services').attr('redis', () => new Redis());" },
    },
    {
      name: 'what tests are about, not what stands in for it',
      code: "import { TestsService } from './tests/service';\nimport { Redis } from «'ioredis'»;\nexport const services = [TestsService, new Redis()];",
      errors: [direct('ioredis', 'cache')],
      twin: { code: "import { MockAccounts } from '../test/mocks/accounts';\nimport { Redis } from 'ioredis';\nexport const services = [MockAccounts, new Redis()];" },
    },
    {
      name: 'a client that is kept under another name, and called',
      code: "import { Redis } from «'ioredis'»;\nexport class Cache { private redis: Redis;\n  constructor(config: Services) { this.redis = config.redis; const cache = this.redis; cache.ping(); } }",
      errors: [direct('ioredis', 'cache')],
      twin: { code: "import { Redis } from 'ioredis';\nexport interface Services { redis: Redis }\nexport class Cache { private redis: Redis;\n  constructor(config: Services) { this.redis = config.redis; const { redis } = this; run({ get redis(): Redis { return redis; } }); } }" },
    },
    {
      name: 'a client that a getter gives and somebody here calls',
      code: "import { Redis } from «'ioredis'»;\nexport class Cache { constructor(private readonly redis: Redis) {}\n  client(): Redis { return this.redis; }\n  ping() { return this.client().ping(); } }",
      errors: [direct('ioredis', 'cache')],
      twin: { code: "import { Redis } from 'ioredis';\nexport class Cache { constructor(private readonly redis: Redis) {}\n  client(): Redis { return this.redis; } }" },
    },
    {
      name: 'flags of somebody else',
      files: { 'package.json': ownOf('orders', ['unleash-client']) },
      code: "import { Unleash } from «'unleash-client'»;",
      errors: [direct('unleash-client', 'flags')],
      twin: { code: "import { Unleash } from 'unleash-client';", files: { 'package.json': ownOf('unleash-server', ['unleash-client']) } },
    },
    {
      name: 'a driver that connects, not one that is told how to read values',
      code: "import pg from «'pg'»;\npg.types.setTypeParser(20, Number);\nexport const pool = new pg.Pool();",
      errors: [direct('pg', 'database')],
      twin: { code: "import pg from 'pg';\nimport knex from 'knex';\npg.types.setTypeParser(20, Number);\nexport const db = knex({ client: 'pg', connection: { host: 'db' } as pg.ClientConfig });" },
    },
    {
      name: 'SNS to a topic, not to a phone',
      code: "import { PublishCommand, SNSClient } from «'@aws-sdk/client-sns'»;\nexport const tell = (PhoneNumber: string) => new SNSClient({}).send(new PublishCommand({ TopicArn: 'orders', Message: PhoneNumber }));",
      errors: [direct('@aws-sdk/client-sns', 'broker')],
      twin: { code: "import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';\nexport const text = (PhoneNumber: string) => new SNSClient({}).send(new PublishCommand({ PhoneNumber, Message: 'hello' }));" },
    },
    { name: 'MongoDB, by itself', code: "import session from 'express-session';\nimport { MongoClient } from «'mongodb'»;", errors: [direct('mongodb', 'database')], twin: { code: "import MongoStore from 'connect-mongo';\nimport { MongoClient } from 'mongodb';" } },
    { name: 'Redis for the messages of Socket.IO', code: "import { createAdapter } from '@socket.io/redis-adapter';\nimport Redis from «'ioredis'»;\nexport const adapter = () => createAdapter(new Redis(), new Redis());", errors: [direct('ioredis', 'cache')], twin: { code: "import { createAdapter } from '@socket.io/redis-adapter';\nimport Redis from 'ioredis';\nexport const adapter = (pub: Redis, sub: Redis) => createAdapter(pub, sub);" } },
    { name: 'MQTT for the subscriptions of GraphQL', code: "import * as mqtt from «'mqtt'»;\nimport { MQTTPubSub } from 'graphql-mqtt-subscriptions';\nexport const pubsub = (url: string) => new MQTTPubSub({ client: mqtt.connect(url) });", errors: [direct('mqtt', 'broker')], twin: { code: "import * as mqtt from 'mqtt';\nimport { MQTTPubSub } from 'graphql-mqtt-subscriptions';\nexport const pubsub = (client: mqtt.MqttClient) => new MQTTPubSub({ client });" } },
    { name: 'ArangoDB', code: "import { Database } from «'arangojs'»;", errors: [direct('arangojs', 'database')], twin: { code: "import { aql } from 'arangojs';" } },
    { name: 'a client that is made, not one that is handed on', code: "import { Redis } from «'ioredis'»;\nexport class Cache { private readonly redis: Redis = new Redis(); }", errors: [direct('ioredis', 'cache')], twin: { code: "import { Redis } from 'ioredis';\nexport class Cache extends Base { constructor(redis: Redis) { super(redis); } }" } },
    { name: 'a client that is injected and called', code: "import { Redis } from «'ioredis'»;\nexport class Cache { constructor(private readonly redis: Redis) {}\n  get(key: string) { return this.redis.get(key); } }", errors: [direct('ioredis', 'cache')], twin: { code: "import { Redis } from 'ioredis';\nexport class Cache { constructor(private readonly redis: Redis) {}\n  get(key: string) { return read(this.redis, key); } }" } },
    {
      name: 'in a folder of a workspace that is no package, where services are built of it',
      files: { 'package.json': '{ "private": true, "workspaces": ["apps/*"] }', 'apps/orders/package.json': SERVICE },
      file: 'libraries/redis/src/client.ts',
      code: "import { Redis } from «'ioredis'»;",
      errors: [direct('ioredis', 'cache')],
      twin: { files: { 'package.json': '{ "private": true, "workspaces": ["apps/*"] }', 'apps/orders/package.json': '{ "name": "orders", "private": true }' }, code: "import { Redis } from 'ioredis';" },
    },
    {
      name: 'the profile offers a client',
      policy: acme,
      code: "import { Kafka } from «'kafkajs'»;",
      errors: [offered('kafkajs', 'broker', 'AcmeClients of @acme/platform')],
      twin: { code: "import { AcmeClients } from '@acme/platform';" },
    },
    {
      name: 'and one of flags',
      policy: acme,
      code: "import { initialize } from «'unleash-client'»;",
      errors: [offered('unleash-client', 'flags', 'AcmeFlags of @acme/platform or AcmeClients of @acme/platform')],
      twin: { code: "import { AcmeFlags } from '@acme/platform';" },
    },
    {
      name: 'in a service, not in what another package builds on',
      files: workspace('{ "name": "@acme/redis", "private": true }'),
      file: 'orders/src/cache.ts',
      code: "import Redis from «'ioredis'»;",
      errors: [direct('ioredis', 'cache')],
      twin: { file: 'shared/src/cache.ts', code: "import Redis from 'ioredis';" },
    },
    {
      name: 'in a service, not in what another package takes by its folder',
      files: { 'orders/package.json': '{ "name": "orders", "private": true, "scripts": { "start": "node ." }, "dependencies": { "Shared": "file:../elsewhere" } }', 'shared/package.json': '{ "name": "@acme/shared", "private": true, "scripts": { "start": "node ." } }' },
      file: 'shared/src/cache.ts',
      code: "import Redis from «'ioredis'»;",
      errors: [direct('ioredis', 'cache')],
      twin: { files: { 'orders/package.json': '{ "name": "orders", "private": true, "scripts": { "start": "node ." }, "dependencies": { "Shared": "file:../shared" } }', 'shared/package.json': '{ "name": "@acme/shared", "private": true, "scripts": { "start": "node ." } }' }, code: "import Redis from 'ioredis';" },
    },
    {
      name: 'in shared packages where that is asked for, but for the platform itself',
      options: { sharedPackages: 'report' },
      policy: acme,
      files: workspace('{ "name": "@acme/redis", "private": true }'),
      file: 'shared/src/cache.ts',
      code: "import Redis from «'ioredis'»;",
      errors: [offered('ioredis', 'cache', 'AcmeClients of @acme/platform')],
      twin: { files: workspace('{ "name": "@acme/platform", "private": true }'), code: "import Redis from 'ioredis';" },
    },
    {
      name: 'unless the policy says that a folder is no service of the platform',
      policy: { services: [{ name: 'orders', path: '.' }] },
      files: { 'package.json': SERVICE },
      file: 'src/adapters/redis.ts',
      code: "import Redis from «'ioredis'»;",
      errors: [direct('ioredis', 'cache')],
      twin: { policy: { services: [{ name: 'adapters', path: '.', profile: null }] }, code: "import Redis from 'ioredis';" },
    },
    {
      name: 'unless waived for the package',
      policy: { waivers: [{ guideline: 'no-direct-client', match: { package: 'pg' }, owner: 'team-orders', reason: 'COPY is not offered yet', expires: '9999-12-31' }] },
      code: "import Redis from «'ioredis'»;",
      errors: [direct('ioredis', 'cache')],
      twin: { code: "import { Pool } from 'pg';" },
    },
  ],
});
