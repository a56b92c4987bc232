import type { BehaviourDraft, CodeContext } from '../reader.ts';
import { decoratedMethods, type Decoration, type DecoratedMethod } from './decorations.ts';
import { siteOfFunction } from './siteOfFunction.ts';
import { siteOfMethod } from './siteOfMethod.ts';

/** Methods that a decorator makes consumers: one for each topic that `topics` tells of a decoration; none where it tells nothing. */
export function consumingMethods(
  file: string,
  broker: string,
  topics: (decoration: Decoration, of: DecoratedMethod) => readonly (string | null)[],
  context: CodeContext,
): BehaviourDraft[] {
  return decoratedMethods(file, context).flatMap((one) =>
    one.decorations.flatMap((decoration) => topics(decoration, one)).map((topic) =>
      ({ ...siteOfMethod(one.method, context), kind: 'consumer' as const, broker, topic, handler: siteOfFunction(one.method, context) })));
}
