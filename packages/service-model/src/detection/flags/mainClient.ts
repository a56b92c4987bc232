import { groupBy } from '@nilometer/policy';
import type { FlagRead } from '../../behaviour.ts';

const first = ([read]: readonly FlagRead[]): string => (read ? `${read.file}\0${String(read.range.start.offset).padStart(9, '0')}` : '');

/** The client that most reads of a service go through; of several, the one that is met first by path and place. */
export function mainClient(reads: readonly FlagRead[]): string | undefined {
  const [most] = [...groupBy(reads, ({ client }) => client)].sort(([, a], [, b]) => b.length - a.length || (first(a) < first(b) ? -1 : 1));
  return most?.[0];
}
