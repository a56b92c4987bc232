import type { Entity } from '../../model.ts';

const OWN = /^(?:_?id|uuid)$/i;
const KEY = /(?:^|[a-z0-9_])(?:id|Id|ID|uuid)$/;
const ADDED = /^(?:created|updated|added|assigned)_?(?:at|on|by)$/i;

/** Does a deletion name both keys of a record that has nothing else, but one of its own and dates? Then all of it is compared. */
export function isPairOf({ fields }: Entity, keys: readonly string[] | null | undefined): boolean {
  const rest = fields.filter(({ name, relation }) => !relation && !OWN.test(name) && !ADDED.test(name));
  return rest.length === 2 && rest.every(({ name }) => KEY.test(name) && keys?.includes(name));
}
