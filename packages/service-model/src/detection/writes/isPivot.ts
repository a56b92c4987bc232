import type { Entity } from '../../model.ts';
import { isJoin } from './isJoin.ts';
import { isLink } from './isLink.ts';

const KEY = /(?:^|[a-z0-9_])(?:id|Id|ID|uuid)$/;
const DATE = /(?:At|On|Date|_at|_on|_date)$/;

/** A link between two records, with a key of its own perhaps, dates and flags, and nothing else: there is no more to tell of it than of these. */
export const isPivot = (record: Entity, named: (name: string) => Entity | undefined): boolean =>
  isJoin(record) || (isLink(record, named) && record.fields.every(({ name, relation, type }) => relation || KEY.test(name) || DATE.test(name) || /^bool(?:ean)?$/i.test(type ?? '')));
