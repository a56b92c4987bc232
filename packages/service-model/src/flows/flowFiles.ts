import type { Behaviour } from '../behaviour.ts';

/** Files that behaviours and their handlers stand in, in order, each once. */
export const flowFiles = (behaviours: readonly Behaviour[]): string[] =>
  [...new Set(behaviours.flatMap((one) => [one.file, ...('handler' in one && one.handler ? [one.handler.file] : [])]))].sort();
