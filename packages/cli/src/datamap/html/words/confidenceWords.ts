import type { Confidence } from '@nilometer/service-model';

/** How sure it is that a field holds personal data, as the page says it. */
export const confidenceWords = { high: 'High', medium: 'Medium', low: 'Low' } as const satisfies Record<Confidence, string>;
