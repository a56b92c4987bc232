import type { ServiceModel } from '../model.ts';
import type { FileModel } from './FileModel.ts';

/** What a model of one file holds of that file, for detectors to judge: all, or this does not compile. What its functions call, a finding of theirs needs a behaviour beside it. */
const HELD: Readonly<Record<Exclude<keyof FileModel, 'tableChanges' | 'entitiesInTests' | 'routing' | 'units' | 'schemas'>, true>> = {
  entities: true, carriers: true, packageUses: true, dependencies: true, tables: true, disables: true, notJudged: true, unparsed: true, behaviours: true,
};

const isHeld = (key: string): key is keyof typeof HELD => key in HELD;
const KEYS = Object.keys(HELD).filter(isHeld);

/** Is there nothing in the model of a file that a detector could judge? */
export const holdsNothing = (model: Omit<ServiceModel, 'counts'>): boolean => KEYS.every((key) => model[key].length === 0);
