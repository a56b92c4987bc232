import { siteOfClass } from '../../behaviours/siteOfClass.ts';
import { siteOfFunction } from '../../behaviours/siteOfFunction.ts';
import type { CodeClass, CodeFunction } from '../../link/code.ts';
import type { BehaviourDraft, CodeContext } from '../../reader.ts';
import { hasLostBase } from './hasLostBase.ts';
import { subjectOf } from './subjectOf.ts';

/** The method of a class that is handed a message of NATS Streaming; its base class, of a package, calls it. */
export function messageHandlerOf(owner: CodeClass, context: CodeContext): CodeFunction | undefined {
  if (subjectOf(owner, context) === undefined || !hasLostBase(owner, context.code)) return undefined;
  return context.code.functionsOf(owner.file).find(({ owner: its, fact, file, scope }) => its?.index === owner.index
    && fact.params.some(({ type }) => type !== null && context.origins.ofType(type, { file, scope })?.path === 'node-nats-streaming#Message{}'));
}

/**
 * `class UserCreatedListener extends Listener<…>`, where the company's own `Listener` lies in a package that can't be
 * read: its subject and the type of what it is handed say what it hears. Of a base that can be read, the call of its
 * `listen()` counts instead.
 */
export const listenersIn = (file: string, context: CodeContext): BehaviourDraft[] =>
  context.code.classesOf(file).flatMap((owner) => {
    const handler = messageHandlerOf(owner, context);
    if (!handler) return [];
    const topic = subjectOf(owner, context) ?? null;
    return [{ ...siteOfClass(owner, context), kind: 'consumer' as const, broker: 'nats', topic, handler: siteOfFunction(handler, context) }];
  });
