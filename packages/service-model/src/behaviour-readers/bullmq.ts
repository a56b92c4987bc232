import { consumingMethods } from '../behaviours/consumingMethods.ts';
import { decorationsOf, decorationsOn } from '../behaviours/decorations.ts';
import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls, type Tells } from '../behaviours/messageCalls.ts';
import { receiverOf } from '../behaviours/receiverOf.ts';
import { siteOfClass } from '../behaviours/siteOfClass.ts';
import { siteOfFunction } from '../behaviours/siteOfFunction.ts';
import { onTheWay } from '../behaviours/spot.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import type { CodeClass, Located } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';

const QUEUE = String.raw`^(?:bullmq#Queue|bull#(?:default|Queue)|@taskforcesh/bullmq-pro#QueuePro|bee-queue#default)\{\}\.`;
const INJECTS = /^@nestjs\/bull(?:mq)?#InjectQueue$/;
const PROCESSOR = /^@nestjs\/bull(?:mq)?#Processor$/;

/** `@InjectQueue('mail') private readonly queue: Queue` */
function injected(receiver: Located | undefined, { code, ...context }: CodeContext): Located | undefined {
  const [, name] = receiver && isRefExpr(receiver.expr) ? (/^this\.([^.]+)$/.exec(receiver.expr.ref) ?? []) : [];
  const self = receiver && name !== undefined ? code.meaning(receiver.place, 'this') : undefined;
  const found = self?.kind === 'self' && name !== undefined ? code.member(self.class, name) : undefined;
  if (!found?.property) return undefined;
  const place = { file: found.class.file, scope: found.class.fact.scope };
  return decorationsOf(found.property.decorators, place, { code, ...context }).find(({ path }) => INJECTS.test(path))?.args[0];
}

/** A queue's name is given where it is made or injected. */
const queue: Tells<(string | null)[]> = (call, origin, context) => {
  const made = origin.steps[0]?.kind === 'new' ? onTheWay(origin, 0, 0, context) : undefined;
  return topicsAt(made ?? injected(receiverOf(call), context), context);
};

const TABLE: readonly MessageCall[] = [
  { callee: new RegExp(`${QUEUE}(?:add|addBulk|createJob|upsertJobScheduler)$`), kind: 'producer', topic: queue },
  { callee: /^bullmq#FlowProducer\{\}\.add$/, kind: 'producer', topic: [0, 'queueName'] },
  { callee: new RegExp(`${QUEUE}process$`), kind: 'consumer', topic: queue, handler: ({ args }) => args.at(-1) },
];
const calls = messageCalls('bullmq', TABLE);
const WORKERS: readonly MessageCall[] = [{ callee: /^(?:bullmq#Worker|@taskforcesh\/bullmq-pro#WorkerPro)$/, kind: 'consumer', topic: 0, handler: 1 }];
const workers = messageCalls('bullmq', WORKERS);

/** `@Processor('mail')`, `@Processor({ name: 'mail' })`; `undefined` for a class that is none. */
function processed(owner: CodeClass, context: CodeContext): (string | null)[] | undefined {
  const found = decorationsOn(owner, context).find(({ path }) => PROCESSOR.test(path));
  const [name] = found?.args ?? [];
  return found && topicsAt(name && (context.values.property(name, 'name') ?? name), context);
}

/** @nestjs/bullmq calls a processor's `process`, whatever the job. */
function hosts(file: string, context: CodeContext): BehaviourDraft[] {
  return context.code.classesOf(file).flatMap((owner) => {
    const isHost = decorationsOn(owner, context).some(({ path }) => path === '@nestjs/bullmq#Processor');
    const method = isHost ? context.code.member(owner, 'process')?.method : undefined;
    if (!method) return [];
    const base = { ...siteOfClass(owner, context), kind: 'consumer' as const, broker: 'bullmq', handler: siteOfFunction(method, context) };
    return (processed(owner, context) ?? []).map((topic) => ({ ...base, topic }));
  });
}

/** BullMQ and Bull, alone and with Nest. The topic is the queue's name, whatever the job's. */
export default defineCodeReader({
  id: 'bullmq',
  version: 3,
  code: {
    modules: ['bullmq', 'bull', 'bee-queue', '@nestjs/bull', '@nestjs/bullmq', '@taskforcesh/bullmq-pro'],
    words: ['ueue.add', 'ueueService', 'ueue.process', 'WorkerService'],
    kinds: ['producer', 'consumer'],
    callees: calleesOf([...TABLE, ...WORKERS]),
    call: (call, context) => (call.expr.new ? workers : calls)(call, context).map((one) => (one.kind === 'producer' ? { ...one, job: true as const } : one)),
    declared: (file, context) => [
      ...hosts(file, context),
      ...consumingMethods(file, 'bullmq', ({ path }, { owner }) => (path === '@nestjs/bull#Process' ? (processed(owner, context) ?? []) : []), context),
    ],
  },
});
