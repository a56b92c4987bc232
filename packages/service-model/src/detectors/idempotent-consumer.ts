import type { Consumer, Effect } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { isMaintenance } from '../detection/isMaintenance.ts';
import { mayConsume } from '../detection/consumers/mayConsume.ts';
import { tellsWhatHappened } from '../detection/writes/tellsWhatHappened.ts';
import { defineDetector } from '../detector.ts';
import type { Unit } from '../unit.ts';

const SAID = {
  insert: (of) => `inserts a new row${of === null ? '' : ` of ${of}`}`,
  increment: (of) => `counts up a value${of === null ? '' : ` of ${of}`}`,
  message: (of) => `sends ${of === null ? 'a message' : `the message ${of}`}`,
  mail: () => 'sends a mail',
  request: (of) => `sends a POST request${of === null ? '' : ` to ${of}`}`,
} satisfies Record<Effect['kind'], (of: string | null) => string>;

/** Reads and tells what it read: told twice, it is the same. */
const ASKS = /(?:^|\.)(?:get|find|list|query|lookup|read|fetch|search)(?![a-z])/;

const unguarded = ({ effects = [] }: Consumer): Effect | undefined =>
  effects.find(({ guards, kind, of }) => guards.length === 0 && !(kind === 'insert' && of !== null && tellsWhatHappened(of)));

/** A helper that registers a handler of its own, or one that it knows by itself, does so wherever it is called; it is told of that in its own file. */
const isOfHelper = ({ via, handler }: Consumer, units: readonly Unit[]): boolean => via !== undefined && handler !== null
  && (handler.file === via.file || units.some(({ file, range, hears }) => file === via.file && range.start.offset === via.range.start.offset
    && hears.some((heard) => heard.file === handler.file && heard.range.start.offset === handler.range.start.offset)));

/** One handler may hear several topics, and be registered for each. */
function isFirstOfHandler(): (one: Consumer) => boolean {
  const seen = new Set<string>();
  return ({ file, handler }) => {
    const key = `${file} ${handler?.file ?? ''} ${handler?.range.start.offset ?? ''}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
}

/** Reported where the handler is registered: a call, or the decorated method's or class's name. */
export default defineDetector({
  id: 'idempotent-consumer',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    unsafe: 'Delivered again, this message is handled again: {{handler}} {{effect}} each time ({{place}}), and nothing is seen that leaves it out. Brokers deliver at least once. Keep the id of each message that was handled, in the same transaction, or write by a key that the message brings.',
  },
  choices: {},
  mayConcern: mayConsume,
  detect(model, { place = (file) => file }) {
    return model.behaviours
      .filter((one) => one.kind === 'consumer')
      .filter((one) => one.reach !== 'process' && !one.answers && !ASKS.test(one.handler?.name ?? '') && !isMaintenance(place(one.file)))
      .filter((one) => !isOfHelper(one, model.units))
      .filter(isFirstOfHandler())
      .flatMap((one) => {
        const effect = unguarded(one);
        if (!effect) return [];
        const through = effect.through.length === 0 ? '' : `, through ${effect.through.join(', ')}`;
        return [{
          messageId: 'unsafe',
          data: {
            handler: one.handler?.name || 'its handler',
            effect: SAID[effect.kind](effect.of),
            place: `${place(effect.file)}:${String(effect.range.start.line)}${through}`,
          },
          file: one.file,
          range: one.range,
          ...(effect.kind === 'insert' && effect.of !== null ? { entity: effect.of } : {}),
          subject: one.topic ?? one.handler?.name ?? '',
        }];
      })
      .sort(byPlace);
  },
});
