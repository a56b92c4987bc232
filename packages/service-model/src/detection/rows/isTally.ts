import type { Entity } from '../../model.ts';
import { nounOf } from './nounOf.ts';

const COUNT: ReadonlySet<string> = new Set(['stat', 'statistic', 'counter', 'tally', 'count']);

const AMOUNT = /^(?:count|counter|hits)$/i;
const EXPIRY = /^(?:expir|ttl$|valid_?(?:until|to)$)/i;

/** Does it count for a while, until it expires: requests of a client in a minute? */
export const isShortTally = ({ fields }: Pick<Entity, 'fields'>): boolean =>
  fields.some(({ name }) => AMOUNT.test(name)) && fields.some(({ name }) => EXPIRY.test(name));

/**
 * Does a row count, for what its key names: clicks of a link on a day, or for a while? It is counted up by the database, in one statement
 * (`clicks = clicks + 1`), where no version is compared and no writer overwrites another.
 */
export const isTally = (entity: Entity): boolean => (entity.primaryKey === 'composite' && COUNT.has(nounOf(entity.table ?? entity.name))) || isShortTally(entity);
