import { findGuideline, type Guideline } from '@nilometer/policy';
import type { Detector } from '@nilometer/service-model';

/**
 * The catalogue row that a detector judges.
 *
 * @throws Error when there is none.
 */
export function guidelineOf({ id }: Pick<Detector, 'id'>): Guideline {
  const guideline = findGuideline(id);
  if (!guideline) throw new Error(`${id}: no such row in the guideline catalogue`);
  return guideline;
}
