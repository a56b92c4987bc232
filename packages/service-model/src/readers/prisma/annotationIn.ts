import { isCategory } from '../../entities/annotationOf.ts';
import type { PrismaField } from './schema.ts';

/** `@pii(user.contact.email)`: a category, words joined by dots. `@notPii(reason)`: any words but none. */
const PII = /(?:^|\s)@pii\(\s*([a-z_]+(?:\.[a-z_]+)*)\s*\)/;
const NOT_PII = /(?:^|\s)@notPii\(\s*[^\s)]/;

/** @param docs texts of `///` comments, without the slashes */
export function annotationIn(docs: readonly string[]): Pick<PrismaField, 'annotated' | 'annotatedCategory'> {
  const found = docs.map((doc) => PII.exec(doc)?.[1]).find((category) => category !== undefined);
  if (found !== undefined) return { annotated: 'pii', ...(isCategory(found) ? { annotatedCategory: found } : {}) };
  return { annotated: docs.some((doc) => NOT_PII.test(doc)) ? 'notPii' : 'none' };
}
