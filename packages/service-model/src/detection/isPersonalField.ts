import type { Confidence, Field } from '../model.ts';

const rank = { low: 0, medium: 1, high: 2 } satisfies Record<Confidence, number>;

/** Does a field hold personal data: as somebody has said, else as its name and type say with so much confidence? */
export const isPersonalField = ({ annotated, pii }: Field, min: Confidence): boolean =>
  annotated === 'pii' || (annotated === 'none' && pii.label === 'pii' && rank[pii.confidence] >= rank[min]);
