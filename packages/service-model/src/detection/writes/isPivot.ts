import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isJoin } from './isJoin.ts';
import { isLink } from './isLink.ts';

const KEY = /(?:^|[a-z0-9_])(?:id|Id|ID|uuid)$/;
/** Who added it, and when. */
const ADDED = /^(?:created?|updated?|modified|added|assigned)_?(?:(?:at|on|by|date|time|utc_?timestamp|timestamp)|(?:by_?)?(?:user|_user)?(?:_?id)?)$/i;
const FLAG = /^(?:is_?)?(?:active|enabled|deleted)(?:_?(?:ind|flag))?$/i;
const CALLED_LINK = new Set(['link', 'links', 'xref', 'map', 'mapping', 'mappings', 'rel', 'relation', 'join', 'pivot']);
const DATE = /(?:At|On|Date|_at|_on|_date)$/;

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** By its name and by its fields: nothing but what it links, who added it and when. Of two records alone, whether it still counts as well: a third says what kind of link it is. */
function isCalledLink({ name, fields }: Entity): boolean {
  const links = fields.filter(({ relation }) => relation).length;
  const isOwnKey = (field: string): boolean => /^(?:uu|gu)?id$/i.test(field) || plain(field).startsWith(plain(name));
  const isOfTwo = links === 2 && fields.every(({ name: field, relation }) => relation || !KEY.test(field) || ADDED.test(field) || isOwnKey(field));
  return links > 1 && splitWords(name).some((word) => CALLED_LINK.has(word))
    && fields.every(({ name: field, relation }) => relation || KEY.test(field) || ADDED.test(field) || (isOfTwo && FLAG.test(field)));
}

/** A link between records, with a key of its own perhaps, dates and flags, and nothing else: there is no more to tell of it than of these. */
export const isPivot = (record: Entity, named: (name: string) => Entity | undefined): boolean =>
  isJoin(record) || isCalledLink(record) || (isLink(record, named) && record.fields.every(({ name, relation, type }) => relation || KEY.test(name) || DATE.test(name) || /^bool(?:ean)?$/i.test(type ?? '')));
