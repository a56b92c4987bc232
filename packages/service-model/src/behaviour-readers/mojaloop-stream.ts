import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls } from '../behaviours/messageCalls.ts';
import type { CodeCall } from '../link/code.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';

const STREAM = '^@mojaloop/central-services-stream#Util\\.';
const SHARED = '^@mojaloop/central-services-shared#Util\\.Kafka\\.';

/** `proceed(config, params, { consumerCommit })` sends nothing: https://github.com/mojaloop/central-services-shared */
function onlyCommits({ args: [, , options] }: CodeCall, { values }: CodeContext): boolean {
  const { entries, open } = options ? values.properties(options) : { entries: [], open: true };
  return !open && !entries.some(({ name }) => name === 'eventDetail' || name === 'fromSwitch' || name === 'toDestination');
}

const TABLE: readonly MessageCall[] = [
  { callee: new RegExp(`${STREAM}Consumer\\.createHandler$`), kind: 'consumer', topic: 0, handler: 2 },
  { callee: new RegExp(`${STREAM}Producer\\.produceMessage$`), kind: 'producer', topic: [1, 'topicName'] },
  // Both make the topic's name of a template in the configuration.
  { callee: new RegExp(`${SHARED}(?:produceGeneralMessage|produceParticipantMessage|proceed)$`), kind: 'producer', topic: (call, _, context) => (onlyCommits(call, context) ? [] : [null]) },
];

/** Mojaloop's services hear and send by its own wrapper of node-rdkafka: https://github.com/mojaloop/central-services-stream */
export default defineCodeReader({
  id: 'mojaloop-stream',
  version: 3,
  code: {
    // The shared package is named by nearly all files of a service, mostly for its enums.
    modules: ['@mojaloop/central-services-stream'],
    words: ['Kafka.proceed', 'Kafka.produce'],
    kinds: ['producer', 'consumer'],
    callees: calleesOf(TABLE),
    call: messageCalls('kafka', TABLE),
  },
});
