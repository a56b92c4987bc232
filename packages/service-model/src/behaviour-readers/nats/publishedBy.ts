import { calledName } from '../../behaviours/calledName.ts';
import { receiverOf } from '../../behaviours/receiverOf.ts';
import { reachOf } from '../../behaviours/reach/reachOf.ts';
import { siteOfCall } from '../../behaviours/siteOfCall.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { hasLostBase } from './hasLostBase.ts';
import { messageHandlerOf } from './listenersIn.ts';
import { STAN } from './stan.ts';
import { subjectOf } from './subjectOf.ts';

const CLIENT = new RegExp(`^${STAN}$`);

const SENDS = /^(?:publish|send|emit)/;

/** A client of NATS Streaming, or the one that a listener got from its base. */
function isClient(at: Located, context: CodeContext): boolean {
  const path = context.origins.of(at)?.path ?? '';
  if (CLIENT.test(path)) return true;
  const self = /^[^#]+#[\w$.]+\{\}\.\w+$/.test(path) ? context.code.meaning(at.place, 'this') : undefined;
  return self?.kind === 'self' && messageHandlerOf(self.class, context) !== undefined;
}

/** `new UserCreatedPublisher(client).publish(user)`, where the base class that sends lies in a package that can't be read. */
export function publishedBy(call: CodeCall, context: CodeContext): BehaviourDraft[] {
  if (!SENDS.test(calledName(call))) return [];
  const receiver = receiverOf(call);
  const publisher = receiver && context.origins.of(receiver);
  const [made] = publisher?.steps ?? [];
  if (!publisher?.class || made?.kind !== 'new' || messageHandlerOf(publisher.class, context) || context.origins.ofCallee(call)?.fn) return [];
  const topic = subjectOf(publisher.class, context);
  if (topic === undefined || !hasLostBase(publisher.class, context.code) || !made.args.some((one) => isClient(one, context))) return [];
  return [{ ...siteOfCall(call, context), kind: 'producer', broker: 'nats', topic, reach: 'network', ...reachOf(call.args, context) }];
}
