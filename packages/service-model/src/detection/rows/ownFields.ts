import type { Entity, Field } from '../../model.ts';

/** Who or what made or changed a row, and when: said of it, by nobody's wish. */
const STAMP = /^_?(?:creator|modifier|(?:creat|insert|add|attach|join|assign|updat|modif|chang|edit|delet)\w*?_?(?:at|on|date|time|timestamp|by))$/i;

/** `orderId`, `order_id`, `userUid`: what it points at. */
const REFERENCE = /[a-z\d](?:Id|ID|Uid|Uuid|_id|_uid|_uuid)$/;

const KEY = /^_?id$/;

const isStamp = ({ name }: Pick<Field, 'name'>): boolean => STAMP.test(name);

/** Rows of other tables that it points at, each once, whether by a relation, by the column of its key, or by both. */
export function referencesOf({ fields }: { readonly fields: readonly Pick<Field, 'name' | 'relation'>[] }): ReadonlySet<string> {
  const pointing = fields.filter((field) => !isStamp(field) && !KEY.test(field.name) && (field.relation || REFERENCE.test(field.name)));
  return new Set(pointing.map(({ name }) => name.replace(/(?<=[a-z\d])_?(?:Id|ID|Uid|Uuid|id|uid|uuid)$/, '').toLowerCase()));
}

/** What a row says itself: without its key, what it points at, and when and by whom it was made and changed. */
export const ownFields = ({ fields }: Pick<Entity, 'fields'>): readonly Field[] =>
  fields.filter((field) => !field.relation && !KEY.test(field.name) && !REFERENCE.test(field.name) && !isStamp(field));
