import { catalogue } from './catalogue/all.generated.ts';
import type { Guideline } from './guideline.ts';

export { catalogue };

export type GuidelineId = keyof typeof catalogue;

export const isGuidelineId = (id: string): id is GuidelineId => Object.hasOwn(catalogue, id);

/** The catalogue row of an id that came from outside: configuration, a comment, a command line. */
export const findGuideline = (id: string): Guideline | undefined => (isGuidelineId(id) ? catalogue[id] : undefined);
