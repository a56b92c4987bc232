import { catalogue, groupBy } from '@nilometer/policy';
import type { Behaviour, Producer, Write } from '../behaviour.ts';
import { byPlace } from '../detection/byPlace.ts';
import { eventsOf } from '../detection/events/coverage.ts';
import { firstWrites } from '../detection/events/firstWrites.ts';
import { isSeed } from '../detection/events/isSeed.ts';
import { isSecretRow } from '../detection/events/isSecretRow.ts';
import { needsNoEvent } from '../detection/events/needsNoEvent.ts';
import { sentByHand } from '../detection/events/sentByHand.ts';
import { isMaintenance } from '../detection/isMaintenance.ts';
import { isPivot } from '../detection/writes/isPivot.ts';
import { mayWrite } from '../detection/writes/mayWrite.ts';
import { recordsOf } from '../detection/writes/recordsOf.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Site } from '../model.ts';
import type { Unit } from '../unit.ts';

const isWrite = (one: Behaviour): one is Write => one.kind === 'write';
const isProducer = (one: Behaviour): one is Producer => one.kind === 'producer';

const said = (unit: Unit): string => (unit.name === '' ? 'a function without a name' : unit.name);

/** Reported on the first write of an entity in a function, or on the call that sends. */
export default defineDetector({
  id: 'domain-event-on-write',
  scope: 'file',
  languages: ['js'],
  facts: 'behaviours',
  messages: {
    missing: '{{in}} writes {{entity}}, and sends no event: neither itself nor what it calls nor who calls it, as far as they can be followed. Whoever depends on {{entity}} does not hear of the change. Send a domain event within the transaction of the write.',
    never: '{{entity}} is written here, and nothing in this service sends an event, so that nobody hears of its changes. Send a domain event within the transaction of each write. (Reported once for each entity, until the service sends events.)',
    byHand: '{{in}} writes {{entity}}, and then sends {{topic}} by hand ({{broker}}): if the process dies in between, or the transaction is rolled back, one of them happened without the other. Write the event in the same transaction (an outbox), and let a relay send it.',
  },
  choices: catalogue['domain-event-on-write'].choices,
  mayConcern: mayWrite,
  detect(model, { options, place = (file) => file }) {
    const isAside = (file: string): boolean => isMaintenance(place(file));
    const writes = model.behaviours.filter(isWrite);
    const here = new Set(writes.map(({ file }) => file).filter((file) => !isAside(file)));
    if (here.size === 0) return [];
    const { units } = model;
    const records = recordsOf(model.allEntities);
    const events = eventsOf(units);
    const asksForEvent = (entity: string, service: string | undefined): boolean => {
      const record = records.named(entity, service);
      return !needsNoEvent(entity) && (record === undefined || (record.governed && !record.platformWritten && !isSecretRow(record) && !isPivot(record, (other) => records.named(other, service))));
    };
    const detection = (messageId: string, at: Site, entity: string, subject: string, data: Record<string, string>): Detection =>
      ({ messageId, data, file: at.file, range: at.range, entity, subject });
    const own = units.filter(({ file, name }) => here.has(file) && !isSeed(name));
    const missing = options.missing === 'ignore' ? [] : own.flatMap((unit) => {
      if (events.mechanism(unit.service) !== 'some' || unit.calledByOrm || !events.isCalled(unit) || events.isOfSeeds(unit, isAside) || events.isTold(unit) || events.isHeard(unit)) return [];
      return unit.writes.filter(({ entity }) => asksForEvent(entity, unit.service)).map((one) => detection('missing', one, one.entity, unit.name, { in: said(unit), entity: one.entity }));
    });
    const never = options.missing === 'ignore' ? [] : firstWrites(units.filter((unit) => unit.writes.length > 0 && !isSeed(unit.name) && !events.isOfSeeds(unit, isAside) && events.mechanism(unit.service) === 'none' && !events.isTold(unit) && !isAside(unit.file)))
      .filter(({ file, entity, service }) => here.has(file) && asksForEvent(entity, service))
      .map((one) => detection('never', one, one.entity, 'never', { entity: one.entity }));
    const sent = model.behaviours.filter(isProducer);
    const ofFile = groupBy(own, ({ file }) => file);
    const byHand = options.byHand === 'ignore' ? [] : own.flatMap((unit) =>
      sentByHand(unit, ofFile.get(unit.file) ?? [], writes, sent)
        .filter(({ write: { entity } }) => entity !== null && asksForEvent(entity, unit.service))
        .map(({ write: { entity }, sent: one }) => detection('byHand', one, entity ?? '', `${unit.name} ${one.topic ?? ''}`, {
          in: said(unit), entity: entity ?? '', topic: one.topic === null ? 'a message' : one.topic, broker: one.broker,
        })));
    return [...missing, ...never, ...byHand].sort(byPlace);
  },
});
