import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['a handler and a message', {
    'a.js': "const { Consumer, Producer } = require('@mojaloop/central-services-stream').Util;\nconst { Util } = require('@mojaloop/central-services-shared');\nconst { Kafka } = Util;\nconst prepare = async (error, messages) => { await Kafka.proceed({}, {}, { eventDetail: {} }); await Kafka.proceed({}, {}, { consumerCommit: true }); };\nexports.register = async () => { await Consumer.createHandler('topic-prepare', {}, prepare); };\nexports.send = () => Producer.produceMessage({}, { topicName: 'topic-fulfil' }, {});",
  }, ['kafka <- ? in prepare', 'kafka -> topic-prepare prepare in register', 'kafka <- topic-fulfil in send']],
  ['a handler of something else', { 'a.js': "const { Consumer } = require('./stream');\nrequire('@mojaloop/central-services-shared');\nConsumer.createHandler('x', {}, () => {});" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
