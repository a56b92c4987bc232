import type { Write } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { bareName } from './recordNamed.ts';

const plain = (name: string): string => splitWords(name).join('');

/** The records that a name may refer to: `order` of `orderId`, of `order_ids`; of `firstOrderId`, which says of two which, too. */
const referredBy = (name: string): string[] => {
  const words = splitWords(name);
  return words.at(-1) === 'id' ? words.slice(0, -1).map((_, at) => words.slice(at, -1).join('')) : [];
};

const MARK = /^(?:is_?)?(?:soft_?)?deleted(?:_?(?:at|on|date))?$/i;

/** Is a row deleted, or marked as such? */
const deletes = ({ operation, sets = [] }: Write): boolean => operation === 'delete' || (operation === 'update' && sets.some((name) => MARK.test(name)));

/** Does it only take a record's key out of rows: `update(items).set({ groupId: null })`, before the group goes? By the names alone. */
const unlinks = ({ operation, sets = [], empties = [] }: Write): boolean => operation === 'update' && sets.length === 1 && sets.every((name) => empties.includes(name) && /[a-z](?:Id|_id|ID)$/.test(name));

/** The key of a record itself, not of another one that it belongs to. */
const isOwnKey = (name: string): boolean => /^(?:_?id|uuid|)$/.test(name);

/** Is a field of theirs held against the very value that is the key of what the other deletes: `{ supplier: id }`, and `{ _id: id }`? */
function isHeldToKey({ held = [] }: Write, { held: key = [] }: Write): boolean {
  const keys = new Set(key.flatMap(([field, to]) => (isOwnKey(field) ? [to] : [])));
  return held.some(([field, to]) => !isOwnKey(field) && keys.has(to));
}

/** Replies hang on rows of the same table. */
const OF_ITSELF = /^(?:parent|root|reply_?to|thread)(?:_?\w*)?_?id$/i;

/** `{ OR: [{ id }, { parentId: id }] }`: a row, and what hangs on it. */
const isWithReplies = ({ operation, keys }: Write): boolean =>
  operation === 'delete' && (keys?.some((name) => /^\$?or$/i.test(name)) ?? false) && (keys?.some(isOwnKey) ?? false) && (keys?.some((name) => OF_ITSELF.test(name)) ?? false);

/**
 * Does it delete what belongs to a record that the same function deletes as well: lines of an order, by `orderId`, or by their keys,
 * which were found by that, and the order? What somebody else has just done to them is gone with that one, whatever is compared.
 * @param beside other writes in the same function
 */
export function goesWithParent(write: Write, beside: readonly Write[]): boolean {
  if (!write.keys) return false;
  if (unlinks(write)) {
    const emptied = (write.sets ?? []).flatMap(referredBy);
    return beside.some((other) => {
      const parent = deletes(other) && other.entity !== null ? plain(bareName(other.entity)) : undefined;
      return parent !== undefined && emptied.some((name) => parent.endsWith(name));
    });
  }
  if (!deletes(write)) return false;
  if (isWithReplies(write)) return true;
  const parents = new Set([...write.keys, ...(write.held ?? []).map(([field]) => field)].flatMap(referredBy));
  return beside.some((other) => deletes(other) && other.entity !== null && other.entity !== write.entity
    && (parents.has(plain(bareName(other.entity))) || isHeldToKey(write, other)));
}
