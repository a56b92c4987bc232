import type { Entity } from '../../model.ts';
import { nounOf } from './nounOf.ts';

const COUNT: ReadonlySet<string> = new Set(['stat', 'statistic', 'counter', 'tally', 'count']);

/**
 * Does a row count, for what its key names: clicks of a link on a day? It is counted up by the database, in one statement
 * (`clicks = clicks + 1`), where no version is compared and no writer overwrites another.
 */
export const isTally = (entity: Entity): boolean => entity.primaryKey === 'composite' && COUNT.has(nounOf(entity.table ?? entity.name));
