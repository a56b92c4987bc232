import type { Entity } from '../../model.ts';

const KEY = /(?:^|[a-z0-9_])(?:id|Id|ID|uuid)$|^(?:created|updated|added|assigned)_?(?:at|on|by)$/i;

/** A table of nothing but two keys that belong together: a row of it is there or is not, and has no state to be overwritten. */
export const isJoin = ({ primaryKey, fields }: Entity): boolean => primaryKey === 'composite' && fields.every(({ name, relation }) => relation || KEY.test(name));
