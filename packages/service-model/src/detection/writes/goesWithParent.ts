import type { Write } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';

const plain = (name: string): string => splitWords(name).join('');

/** The record that a name refers to: `order` of `orderId`, of `order_ids`. */
const referredBy = (name: string): string | undefined => {
  const words = splitWords(name);
  return words.length > 1 && words.at(-1) === 'id' ? words.slice(0, -1).join('') : undefined;
};

/** The key of a record itself, not of another one that it belongs to. */
const isOwnKey = (name: string): boolean => /^(?:_?id|uuid|)$/.test(name);

/** Is a field of theirs held against the very value that is the key of what the other deletes: `{ supplier: id }`, and `{ _id: id }`? */
function isHeldToKey({ held = [] }: Write, { held: key = [] }: Write): boolean {
  const keys = new Set(key.flatMap(([field, to]) => (isOwnKey(field) ? [to] : [])));
  return held.some(([field, to]) => !isOwnKey(field) && keys.has(to));
}

/**
 * Does it delete what belongs to a record that the same function deletes as well: lines of an order, by `orderId`, or by their keys,
 * which were found by that, and the order? What somebody else has just done to them is gone with that one, whatever is compared.
 */
export function goesWithParent(write: Write, others: readonly Write[]): boolean {
  if (write.operation !== 'delete' || !write.keys || write.in === '') return false;
  const parents = new Set([...write.keys, ...(write.held ?? []).map(([field]) => field)].map(referredBy));
  return others.some((other) => other !== write && other.operation === 'delete' && other.in === write.in && other.file === write.file
    && other.entity !== null && other.entity !== write.entity
    && (parents.has(plain(other.entity.replace(/(?:Entity|Model|Schema|Table)$/, ''))) || isHeldToKey(write, other)));
}
