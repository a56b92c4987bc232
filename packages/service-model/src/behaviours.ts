import { behaviourReaders } from './behaviour-readers/all.generated.ts';
import type { Reader } from './reader.ts';

/** Readers of what code does, for `openProject`. An entry of its own, `@nilometer/service-model/behaviours`: they are most of this package. */
export const readers: readonly Reader[] = Object.values(behaviourReaders);
