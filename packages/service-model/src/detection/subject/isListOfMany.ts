import { isAddressList } from '../../pii/isAddressList.ts';
import { singular } from '../../pii/singular.ts';
import type { Entity, Field } from '../../model.ts';
import { personOf } from './personOf.ts';

/** What is said in the plural of one: `contactDetails.email`. */
const OF_ONE = /(?:details|settings|preferences|options|credentials|particulars|properties|attributes|fields|basics|specifics|stats)$/i;

const isPlural = (segment: string): boolean => singular(segment.toLowerCase()) !== segment.toLowerCase() && !OF_ONE.test(segment);

/** Of a list in a record, each of somebody else: `comments.userEmail`. */
const isOfList = ({ name }: Field): boolean => name.split('.').slice(0, -1).some(isPlural);

/** `emails` beside `email` are all those of one. */
const isAllOfOne = (personal: readonly Field[]): boolean => personal.some((list) => isAddressList(list) && personal.some(({ name }) => name !== list.name && name === singular(list.name)));

/**
 * Does a record about a thing hold data of many, each of somebody else: addresses of whom a portal lets in, comments with who
 * wrote them? Beside them may be addresses to write to. No one person could be named.
 */
export const isListOfMany = (personal: readonly Field[], { name }: Entity): boolean => {
  if (personOf(name) !== undefined || personal.some(({ annotated }) => annotated !== 'none') || isAllOfOne(personal)) return false;
  const others = personal.filter((field) => !isOfList(field) && !isAddressList(field));
  return others.length < personal.length && others.every(({ pii }) => pii.category === 'user.contact.email');
};
