import type { ServiceModel } from '../model.ts';

/** Is there nothing in the model of a file that a detector could judge? */
export const holdsNothing = ({ entities, carriers, packageUses, dependencies, tables, notJudged, unparsed, behaviours }: Omit<ServiceModel, 'counts'>): boolean =>
  [entities, carriers, packageUses, dependencies, tables, notJudged, unparsed, behaviours].every((list) => list.length === 0);
