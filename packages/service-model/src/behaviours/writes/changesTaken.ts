import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { ALL } from './watchedBy.ts';

/** https://mongodb.github.io/node-mongodb-native/6.20/types/ChangeStreamDocument.html, also as other packages hand it on. */
const CHANGE = /^(?:mongodb|mongoose|typeorm)#(?:.*\.)?ChangeStreamDocument\{\}$/;
const WRITTEN = /ChangeStreamDocument\b/;

/**
 * Models whose changes a function takes as MongoDB tells them, whoever has brought them there, a connector of Kafka's:
 * `const change: ChangeStreamDocument<Order> = JSON.parse(message.value)`; all, where it does not say of which.
 */
export function changesTaken({ file, scope, fact }: CodeFunction, { origins }: CodeContext): readonly string[] {
  return [...fact.locals, ...fact.params].flatMap(({ type }) => {
    if (type === null || !WRITTEN.test(type)) return [];
    const origin = origins.ofType(type, { file, scope });
    const last = origin?.steps.at(-1);
    return origin && CHANGE.test(origin.path) ? [(last?.kind === 'instance' ? last.types[0] : undefined) ?? ALL] : [];
  });
}
