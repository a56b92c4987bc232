import type { Field } from '../../model.ts';

/** Is it rows that point here: `Version[]`, `Collection<Version>`? */
export const isMany = ({ type }: Field): boolean => type !== null && /\[\]$|^(?:Array|Collection|Relation|HasMany)\w*</.test(type);
