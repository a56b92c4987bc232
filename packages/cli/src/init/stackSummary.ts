import { groupBy } from '@nilometer/policy';
import type { ServiceModel } from '@nilometer/service-model';
import { plural } from '../datamap/plural.ts';

/** `3 express, 2 nest`, the most frequent first. */
function counted(words: readonly string[]): string {
  const groups = [...groupBy(words, (word) => word)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return groups.map(([word, some]) => `${some.length} ${word}`).join(', ');
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

/** What a repository is made of, a line each. */
export function stackSummary({ manifests, entities, behaviours }: ServiceModel): string[] {
  const named = [...manifests.filter(({ isService }) => isService), ...entities].flatMap(({ service }) => service ?? []);
  const services = [...new Set(named)].sort();
  const stored = entities.filter(({ persisted }) => persisted);
  const endpoints = behaviours.filter(({ kind }) => kind === 'endpoint');
  const messages = behaviours.flatMap((one) => (one.kind === 'consumer' || (one.kind === 'producer' && one.reach === 'network') ? [one.broker] : []));
  return [
    `services: ${services.length === 0 ? 'none that is named, or can be started' : services.join(', ')}`,
    `entities: ${stored.length}${inBrackets(counted(stored.map(({ orm }) => orm)))}`,
    `endpoints: ${endpoints.length}${inBrackets(counted(endpoints.map(({ reader }) => reader)))}`,
    ...(messages.length === 0 ? [] : [`messages: ${plural(messages.length, 'handler or sender', 'handlers and senders')}${inBrackets(counted(messages))}`]),
  ];
}
