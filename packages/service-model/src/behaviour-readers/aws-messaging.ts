import { consumingMethods } from '../behaviours/consumingMethods.ts';
import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls } from '../behaviours/messageCalls.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import type { CodeCall } from '../link/code.ts';

/** SDK 3 makes a command and sends it, SDK 2 and the aggregated clients of SDK 3 have a method each. */
const SQS = '^(?:(?:@aws-sdk/client-sqs|aws-sdk)#SQS\\{\\}|aws-sdk/clients/sqs#default\\{\\}|@aws-sdk/client-sqs#SQSClient\\{\\})\\.';
const SNS = '^(?:(?:@aws-sdk/client-sns|aws-sdk)#SNS\\{\\}|aws-sdk/clients/sns#default\\{\\}|@aws-sdk/client-sns#SNSClient\\{\\})\\.';

const QUEUES: readonly MessageCall[] = [
  { callee: new RegExp(`${SQS}sendMessage(?:Batch)?$`), kind: 'producer', topic: [0, 'QueueUrl'] },
  { callee: new RegExp(`${SQS}receiveMessage$`), kind: 'consumer', topic: [0, 'QueueUrl'] },
  { callee: /^sqs-consumer#Consumer\.create$/, kind: 'consumer', topic: [0, 'queueUrl'], handler: (call, _, { values }) => {
    const [options] = call.args;
    return options && (values.property(options, 'handleMessage') ?? values.property(options, 'handleMessageBatch'));
  } },
  { callee: /^sqs-producer#Producer\.create\(\)\.send$/, kind: 'producer', topic: (_, { steps: [made] }, context) =>
    topicsAt(made?.kind === 'call' && made.args[0] ? context.values.property(made.args[0], 'queueUrl') : undefined, context) },
  { callee: /^@ssut\/nestjs-sqs#SqsService\{\}\.send$/, kind: 'producer', topic: 0 },
];
const TOPICS: readonly MessageCall[] = [
  { callee: new RegExp(`${SNS}publish(?:Batch)?$`), kind: 'producer', topic: [0, 'TopicArn'] },
];
const COMMANDS: readonly { readonly broker: string; readonly table: readonly MessageCall[] }[] = [
  { broker: 'sqs', table: [
    { callee: /^@aws-sdk\/client-sqs#SendMessage(?:Batch)?Command$/, kind: 'producer', topic: [0, 'QueueUrl'] },
    { callee: /^@aws-sdk\/client-sqs#ReceiveMessageCommand$/, kind: 'consumer', topic: [0, 'QueueUrl'] },
  ] },
  { broker: 'sns', table: [{ callee: /^@aws-sdk\/client-sns#Publish(?:Batch)?Command$/, kind: 'producer', topic: [0, 'TopicArn'] }] },
  { broker: 'eventbridge', table: [{ callee: /^@aws-sdk\/client-eventbridge#PutEventsCommand$/, kind: 'producer', topic: [0, 'Entries', '0', 'DetailType'] }] },
];

/** A text message to one phone: no topic hears of it. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const isTextMessage = ({ args: [options] }: CodeCall, { values }: CodeContext): boolean => options !== undefined && values.property(options, 'PhoneNumber') !== undefined;

const sns = (table: readonly MessageCall[]) => (call: CodeCall, context: CodeContext): readonly BehaviourDraft[] => messageCalls('sns', table)(call, context).filter(() => !isTextMessage(call, context));

const methods = [messageCalls('sqs', QUEUES), sns(TOPICS)];
const commands = COMMANDS.map(({ broker, table }) => (broker === 'sns' ? sns(table) : messageCalls(broker, table)));

/** Amazon's SQS, SNS and EventBridge. A command counts where it is made. */
export default defineCodeReader({
  id: 'aws-messaging',
  version: 3,
  code: {
    modules: ['@aws-sdk/client-sqs', '@aws-sdk/client-sns', '@aws-sdk/client-eventbridge', 'aws-sdk', 'sqs-consumer', 'sqs-producer', '@ssut/nestjs-sqs'],
    words: ['Sqs', 'SQS', 'Sns', 'SNS'],
    kinds: ['producer', 'consumer'],
    callees: calleesOf([...QUEUES, ...TOPICS, ...COMMANDS.flatMap(({ table }) => table)]),
    call: (call: CodeCall, context: CodeContext): BehaviourDraft[] => (call.expr.new ? commands : methods).flatMap((one) => one(call, context)),
    declared: (file, context) => consumingMethods(file, 'sqs', ({ path, args: [name] }) =>
      (path === '@ssut/nestjs-sqs#SqsMessageHandler' ? topicsAt(name, context) : []), context),
  },
});
