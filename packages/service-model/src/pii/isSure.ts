import type { Confidence, PiiVerdict } from '../model.ts';

const rank = { low: 0, medium: 1, high: 2 } satisfies Record<Confidence, number>;

/** Is a verdict at least as sure as asked? */
export const isSure = ({ confidence }: Pick<PiiVerdict, 'confidence'>, min: Confidence): boolean => rank[confidence] >= rank[min];
