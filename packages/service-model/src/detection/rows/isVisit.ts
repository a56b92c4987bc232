import type { Entity } from '../../model.ts';

/** What analytics keep of whoever looks at a page. */
const OF_VISITOR: ReadonlySet<string> = new Set(['browser', 'os', 'device', 'screen', 'country', 'region', 'city', 'referrer', 'language']);
const ENOUGH = 4;

/** Does a row say with what, and from where, somebody came? */
export const isVisit = ({ fields }: Pick<Entity, 'fields'>): boolean =>
  fields.some(({ name }) => name === 'browser') && fields.filter(({ name }) => OF_VISITOR.has(name)).length >= ENOUGH;
