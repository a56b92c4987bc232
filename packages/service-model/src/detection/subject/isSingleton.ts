import type { Entity } from '../../model.ts';

/** A column that keeps a second row out by its one value: `singleton: true`, unique. */
const GUARD = /^(?:is_?)?singleton(?:_?(?:key|id|guard|lock|flag))?$/i;

/** Does a table or collection hold one row, so that nobody has to look for it? */
export const isSingleton = ({ fields }: Entity): boolean => fields.some(({ name }) => GUARD.test(name));
