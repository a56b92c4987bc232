import type { Write } from '../../behaviour.ts';
import type { ServiceModel } from '../../model.ts';
import { plainName } from '../writes/recordNamed.ts';
import type { Holding } from './holdings.ts';

/**
 * Does a service only show what another one of the repository keeps: the same records are declared there, and written there,
 * and nothing is written here? Whoever keeps them answers for them.
 */
export function isKeptByAnother({ service, entities }: Holding, model: Pick<ServiceModel, 'entities' | 'behaviours'>): boolean {
  const writes = model.behaviours.filter((one): one is Write & { readonly service?: string } => one.kind === 'write');
  if (service === undefined || writes.some((one) => one.service === service)) return false;
  const names = new Set(entities.map(({ name }) => plainName(name)));
  const keepers = new Set(writes.flatMap((one) => (one.entity !== null && one.service !== undefined && names.has(plainName(one.entity)) ? [one.service] : [])));
  return [...keepers].some((keeper) => {
    const kept = new Set(model.entities.flatMap((one) => (one.service === keeper ? [plainName(one.name)] : [])));
    return [...names].every((name) => kept.has(name));
  });
}
