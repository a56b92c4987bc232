import type { Field } from '../model.ts';

/** Is a field, or the object that it is nested in, among names of members? */
export const namesField = (names: readonly string[], { name }: Field): boolean => {
  const parts = name.split('.');
  return names.some((one) => parts.includes(one));
};
