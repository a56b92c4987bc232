import { isAddressList } from '../../pii/isAddressList.ts';
import type { Entity, Field } from '../../model.ts';
import { personOf } from './personOf.ts';

/**
 * Does a record about a thing hold a list of e-mail addresses, each of somebody else, and nothing else of anybody but addresses
 * to write to: whom a portal lets in, whom a report goes to? No one person could be named.
 */
export const isListOfMany = (personal: readonly Field[], { name }: Entity): boolean =>
  personOf(name) === undefined &&
  personal.every(({ annotated, pii }) => annotated === 'none' && pii.category === 'user.contact.email') &&
  personal.some(isAddressList);
