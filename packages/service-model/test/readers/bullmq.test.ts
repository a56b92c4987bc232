import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['BullMQ', {
    'a.ts': "import { Queue, Worker, FlowProducer } from 'bullmq';\nconst mails = new Queue('mails');\nexport async function send() { await mails.add('welcome', {}); await mails.addBulk([]); await new FlowProducer().add({ name: 'x', queueName: 'flows' }); }\nexport const worker = new Worker('mails', async function work(job) {});",
  }, ['bullmq <- mails in send', 'bullmq <- mails in send', 'bullmq <- flows in send', 'bullmq -> mails work']],
  ['Bull', {
    'a.js': "const Queue = require('bull');\nconst mails = new Queue('mails', { redis: {} });\nmails.process('welcome', 5, function work(job) {});\nexports.send = () => mails.add('welcome', {});",
  }, ['bullmq -> mails work', 'bullmq <- mails in send']],
  ['Bull, by its default import', {
    'a.ts': "import Bull from 'bull';\nconst mails = new Bull('mails');\nexport const send = () => mails.add({});",
  }, ['bullmq <- mails in send']],
  ['Nest, an injected queue and a processor', {
    'a.ts': "import { InjectQueue, Process, Processor } from '@nestjs/bull';\nimport { Job, Queue } from 'bull';\nexport class Users {\n  constructor(@InjectQueue('mails') private readonly mails: Queue) {}\n  async create() { await this.mails.add('welcome', {}); }\n}\n@Processor('mails')\nexport class Mails {\n  @Process('welcome') async welcome(job: Job) {}\n  @Process({ name: 'bye', concurrency: 2 }) async bye(job: Job) {}\n  helper() {}\n}",
  }, ['bullmq <- mails in Users.create', 'bullmq -> mails Mails.welcome in Mails.welcome', 'bullmq -> mails Mails.bye in Mails.bye']],
  ['Nest, a worker host', {
    'names.ts': "export const QUEUES = { mails: 'mails' } as const;",
    'a.ts': "import { Processor, WorkerHost } from '@nestjs/bullmq';\nimport { QUEUES } from './names';\n@Processor(QUEUES.mails, { concurrency: 2 })\nexport class Mails extends WorkerHost { async process(job) {} }",
  }, ['bullmq -> mails Mails.process in Mails']],
  ["the company's own queue services, which pass on", {
    'base.ts': "import { Queue } from 'bullmq';\nexport class BaseQueue {\n  protected queue: Queue;\n  async add(name: string, data: unknown) { await this.queue.add(name, data); }\n}\nexport class MailQueue extends BaseQueue { async add(name: string, data: unknown) { return await super.add(name, data); } }",
    'users.ts': "import { MailQueue } from './base';\nexport class Users {\n  constructor(private readonly mailQueue: MailQueue) {}\n  async create(user) { await this.mailQueue.add('welcome', user); }\n}",
  }, ['bullmq <- ? in BaseQueue.add', 'bullmq <- ? in MailQueue.add via BaseQueue.add', 'bullmq <- ? in Users.create via MailQueue.add']],
  ['a base that is told its queue', {
    'base.ts': "import { Queue } from 'bullmq';\nexport class BaseQueue {\n  private readonly queue: Queue;\n  constructor(name: string) { this.queue = new Queue(name); }\n  async add(name: string, data: unknown) { await this.queue.add(name, data); }\n}\nexport class MailQueue extends BaseQueue { constructor() { super('mails'); } }",
    'users.ts': "import { MailQueue } from './base';\nexport class Users {\n  constructor(private readonly mailQueue: MailQueue) {}\n  async create(user) { await this.mailQueue.add('welcome', user); }\n}\n// queueService",
  }, ['bullmq <- ? in BaseQueue.add', 'bullmq <- mails in Users.create via BaseQueue.add']],
  ['a set', { 'a.ts': "import 'bullmq';\nconst queue = new Set();\nqueue.add('x');" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
