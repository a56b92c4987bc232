import type { BehaviourKind } from '../behaviour.ts';
import type { ServiceModel } from '../model.ts';

type Behaviours = ServiceModel['behaviours'];

/** Of models of one file: its behaviours as it tells them alone, before other files are asked for what bears on them. */
const own = new WeakMap<ServiceModel, Behaviours>();

/** Kinds of which other files may say more: routers are mounted there, data subjects answered. */
const SAID_ELSEWHERE: ReadonlySet<BehaviourKind> = new Set(['endpoint', 'gdpr']);

export function tellsOwn(model: ServiceModel, behaviours: Behaviours): ServiceModel {
  own.set(model, behaviours);
  return model;
}

/**
 * A model for who judges behaviours of these kinds and nothing else. No other file is looked at for kinds of which one
 * file says all.
 * @returns `undefined` when there are none
 */
export function narrowed(model: ServiceModel, kinds: readonly BehaviourKind[]): ServiceModel | undefined {
  const told = own.get(model);
  if (!told) return model;
  const wanted = told.filter(({ kind }) => kinds.includes(kind));
  if (wanted.length === 0) return undefined;
  if (kinds.some((kind) => SAID_ELSEWHERE.has(kind))) return model;
  const { root, entities, carriers, packageUses, dependencies, tables, notJudged, unparsed, entitiesInTests, counts } = model;
  return {
    root, entities, carriers, packageUses, dependencies, tables, notJudged, unparsed, entitiesInTests, counts,
    behaviours: wanted,
    get serviceWide() {
      return model.serviceWide;
    },
  };
}
