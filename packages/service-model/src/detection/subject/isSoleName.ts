import type { Entity, Field } from '../../model.ts';
import { personOf } from './personOf.ts';

/**
 * One name, in a record about something else: the `senderName` of a template is that of a service as often as of a person.
 * Of a person's own record, beside other data, or annotated, it is one.
 */
export const isSoleName = (personal: readonly Field[], { name }: Entity): boolean => {
  const [only, ...others] = personal;
  return only !== undefined && others.length === 0 && only.annotated === 'none' && /^user\.name\b/.test(only.pii.category ?? '') && personOf(name) === undefined;
};
