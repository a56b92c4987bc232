import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['a topic and a subscription', {
    'a.ts': "import { PubSub } from '@google-cloud/pubsub';\nconst pubsub = new PubSub();\nexport const send = (data) => pubsub.topic('users').publishMessage({ data });\nconst subscription = pubsub.subscription('users-mail');\nsubscription.on('message', onUser);\nsubscription.on('error', console.error);\nfunction onUser(message) {}",
  }, ['pubsub <- users in send', 'pubsub -> users-mail onUser']],
  ['GraphQL', { 'a.ts': "import { PubSub } from 'graphql-subscriptions';\nexport const send = () => new PubSub().publish('x', {});" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
