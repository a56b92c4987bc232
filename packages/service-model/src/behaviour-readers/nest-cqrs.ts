import { classNameAt } from '../behaviours/classNameAt.ts';
import { decorationsOn } from '../behaviours/decorations.ts';
import { consumingMethods } from '../behaviours/consumingMethods.ts';
import { itemsOf } from '../behaviours/itemsOf.ts';
import { reachOf } from '../behaviours/reach/reachOf.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { siteOfClass } from '../behaviours/siteOfClass.ts';
import { siteOfFunction } from '../behaviours/siteOfFunction.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';

/** An aggregate's `apply` is published when it commits: https://docs.nestjs.com/recipes/cqrs#events */
const SENDS = /^@nestjs\/cqrs#(?:EventBus\{\}\.publish(?:All)?|EventPublisher\{\}\.publish|AggregateRoot\{\}\.apply)$/;

function handlersOf(file: string, context: CodeContext): BehaviourDraft[] {
  return context.code.classesOf(file).flatMap((owner) => {
    const handled = decorationsOn(owner, context).flatMap(({ path, args }) => (path === '@nestjs/cqrs#EventsHandler' ? args : []));
    const method = handled.length > 0 ? context.code.member(owner, 'handle')?.method : undefined;
    if (!method) return [];
    const handler = siteOfFunction(method, context);
    return handled.map((event) => ({ ...siteOfClass(owner, context), kind: 'consumer' as const, reach: 'process' as const, broker: 'cqrs', topic: classNameAt(event, context), handler }));
  });
}

/** @nestjs/cqrs: events within the process, by their classes' names. Commands and queries are calls, and count as nothing here. */
export default defineCodeReader({
  id: 'nest-cqrs',
  version: 3,
  code: {
    // Files of commands and queries name the package as well: ever-gauzy has 900 of them.
    modules: [],
    words: ['ventBus', 'EventsHandler', 'AggregateRoot', 'EventPublisher', '@Saga('],
    kinds: ['producer', 'consumer'],
    callees: [SENDS],
    call(call, context): readonly BehaviourDraft[] {
      const [event] = call.args;
      if (!event || !SENDS.test(context.origins.ofCallee(call)?.path ?? '')) return [];
      const base = { ...siteOfCall(call, context), kind: 'producer' as const, broker: 'cqrs', reach: 'process' as const };
      return itemsOf(event, context).map((one) => ({ ...base, topic: classNameAt(one, context), ...reachOf([one], context) }));
    },
    declared: (file, context) => [
      ...handlersOf(file, context),
      ...consumingMethods(file, 'cqrs', ({ path }) => (path === '@nestjs/cqrs#Saga' ? [null] : []), context).map((one) => ({ ...one, reach: 'process' as const })),
    ],
  },
});
