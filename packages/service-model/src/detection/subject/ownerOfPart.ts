import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';

const KEY = /^(.+?)_?(?:id|uuid|guid)$/i;

/**
 * The record that another is a part of, by its name and a key or relation: `share` of a `ShareRecipient` with a `shareId`.
 * @param before the words before the part's own
 */
export function ownerOfPart(before: readonly string[], { fields }: Entity): string | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const isKeyOfIt = fields.some(({ name, relation }) => splitWords(KEY.exec(name)?.[1] ?? (relation ? name : '')).at(-1) === last);
  return isKeyOfIt ? before.join(' ') : undefined;
}
