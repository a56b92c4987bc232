import { nodeRange } from '../lockfile/nodeRange.ts';
import { isRecord } from '../own.ts';

/** `engines.node` in what a registry says of a version; `null` when it says nothing. */
export const nodeOf = (facts: unknown): string | null => (isRecord(facts) ? nodeRange(facts['engines']) : undefined) ?? null;
