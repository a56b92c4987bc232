import type { Tri } from '@nilometer/service-model';

/** Is a right answered, as the page says it. */
export const coveredWords = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const satisfies Record<Tri, string>;
