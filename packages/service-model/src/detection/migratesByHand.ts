import type { Entity } from '../model.ts';
import type { Reader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const BY_HAND: ReadonlySet<string> = new Set(Object.values<Reader>(readers).filter(({ migratesByHand }) => migratesByHand).map(({ id }) => id));

/** Are the migrations of its ORM written by hand, so that a column is what somebody wrote there, whatever the model takes for granted? */
export const migratesByHand = ({ orm }: Pick<Entity, 'orm'>): boolean => BY_HAND.has(orm);
