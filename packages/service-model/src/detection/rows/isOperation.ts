import type { Entity } from '../../model.ts';

const KIND = /^(?:operation|op|change|action)_?(?:type|kind)?$/i;
const MOMENT = /^(?:operation|op|change|action|executed|performed)\w*?_?(?:at|on|date|time|timestamp)$/i;
const BEFORE_OR_AFTER = /(?:^|_)(?:before|after|old|new|previous)(?:_|[A-Z]|$)/;

/** Is it what was done to a row of another table, as a trigger keeps it: which operation, when, and what the row was before or after? */
export const isOperation = ({ fields }: Pick<Entity, 'fields'>): boolean =>
  [KIND, MOMENT, BEFORE_OR_AFTER].every((what) => fields.some(({ name }) => what.test(name)));
