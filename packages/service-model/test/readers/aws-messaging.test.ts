import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['commands', {
    'a.ts': "import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';\nimport { PublishCommand, SNSClient } from '@aws-sdk/client-sns';\nconst sqs = new SQSClient({});\nexport async function send() {\n  await sqs.send(new SendMessageCommand({ QueueUrl: 'https://sqs/mails', MessageBody: '{}' }));\n  await new SNSClient({}).send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: '{}' }));\n}",
  }, ['sqs <- https://sqs/mails in send', 'sns <- ? in send']],
  ['a text message to a phone is no event', {
    'a.ts': "import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';\nconst sns = new SNSClient({});\nexport async function text(phone, code) {\n  const params = { PhoneNumber: phone, Message: code };\n  await sns.send(new PublishCommand(params));\n}",
    'b.js': "const AWS = require('aws-sdk');\nexports.text = (phone) => new AWS.SNS().publish({ PhoneNumber: phone, Message: 'x' }).promise();",
  }, []],
  ['SDK 2', { 'a.js': "const AWS = require('aws-sdk');\nconst sqs = new AWS.SQS();\nexports.send = () => sqs.sendMessage({ QueueUrl: 'mails' }).promise();" }, ['sqs <- mails in send']],
  ['sqs-consumer', { 'a.ts': "import { Consumer } from 'sqs-consumer';\nexport const app = Consumer.create({ queueUrl: 'mails', handleMessage: async (message) => {} });\napp.start();" }, ['sqs -> mails handleMessage']],
  ['Nest', { 'a.ts': "import { SqsMessageHandler, SqsService } from '@ssut/nestjs-sqs';\nexport class A { constructor(private sqs: SqsService) {}\n send() { return this.sqs.send('mails', {}); }\n @SqsMessageHandler('mails', false) onMail() {} }" }, ['sqs <- mails in A.send', 'sqs -> mails A.onMail in A.onMail']],
  ['a command of another client', { 'a.ts': "import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';\nimport '@aws-sdk/client-sqs';\nnew S3Client({}).send(new PutObjectCommand({}));" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
