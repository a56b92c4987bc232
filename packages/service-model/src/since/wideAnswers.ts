import { eventsOf } from '../detection/events/coverage.ts';
import { firstWrites } from '../detection/events/firstWrites.ts';
import { isSeed } from '../detection/events/isSeed.ts';
import { isMaintenance } from '../detection/isMaintenance.ts';
import { recordsOf } from '../detection/writes/recordsOf.ts';
import type { FileModel } from '../project/FileModel.ts';

/**
 * What detectors of a file hear about it from the whole of a project, by file: which record each write means, who is told of what its
 * functions do, which write of an entity is the first. It changes far more seldom than what it is concluded from.
 */
export function wideAnswers({ entities, behaviours, units }: FileModel): ReadonlyMap<string, string> {
  const answers = new Map<string, unknown[]>();
  const add = (file: string, answer: unknown): void => {
    const known = answers.get(file);
    if (known) known.push(answer);
    else answers.set(file, [answer]);
  };
  const records = recordsOf(entities);
  const meant = (entity: string, service: string | undefined): unknown => {
    const { name, governed, platformWritten, primaryKey, version, fields } = records.named(entity, service) ?? {};
    return [name, governed, platformWritten, version, primaryKey, primaryKey === 'composite' ? fields?.map((field) => [field.name, field.relation]) : null];
  };
  for (const one of behaviours) if (one.kind === 'write') add(one.file, [one.entity === null ? null : meant(one.entity, one.service), records.areKnown(one.service)]);
  const events = eventsOf(units);
  for (const unit of units) if (unit.writes.length > 0) add(unit.file, [unit.name, events.mechanism(unit.service), events.isTold(unit), events.isCalled(unit), events.isHeard(unit), events.isOfSeeds(unit, isMaintenance), unit.writes.map(({ entity }) => meant(entity, unit.service))]);
  for (const { file, entity } of firstWrites(units.filter((unit) => !isMaintenance(unit.file) && !isSeed(unit.name) && !events.isOfSeeds(unit, isMaintenance) && !events.isTold(unit)))) add(file, entity);
  return new Map([...answers].map(([file, all]) => [file, JSON.stringify(all)]));
}
