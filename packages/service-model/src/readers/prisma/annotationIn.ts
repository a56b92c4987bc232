import type { PrismaField } from './schema.ts';

/** `@pii(user.contact.email)`: a category, words joined by dots. `@notPii(reason)`: any words but none. */
const PII = /(?:^|\s)@pii\(\s*[a-z_]+(?:\.[a-z_]+)*\s*\)/;
const NOT_PII = /(?:^|\s)@notPii\(\s*[^\s)]/;

/** @param docs texts of `///` comments, without the slashes */
export function annotationIn(docs: readonly string[]): PrismaField['annotated'] {
  if (docs.some((doc) => PII.test(doc))) return 'pii';
  return docs.some((doc) => NOT_PII.test(doc)) ? 'notPii' : 'none';
}
