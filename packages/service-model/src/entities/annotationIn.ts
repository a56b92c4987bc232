import { type Annotation, isCategory } from './annotationOf.ts';

/** `@pii(user.contact.email)`: a category, words joined by dots. `@notPii(reason)`: any words but none. */
const PII = /(?:^|\s)@pii\(\s*([a-z_]+(?:\.[a-z_]+)*)\s*\)/;
const NOT_PII = /(?:^|\s)@notPii\(\s*[^\s)]/;
const SUBJECT = /(?:^|\s)@dataSubject(?:\(\s*\))?(?:\s|$)/;

/**
 * What a person decided about a field, by the comments beside it: the form where no decorator can stand.
 * @param docs texts of comments, without what delimits them
 */
export function annotationIn(docs: readonly string[]): Annotation {
  const found = docs.map((doc) => PII.exec(doc)?.[1]).find((category) => category !== undefined);
  const subject: Pick<Annotation, 'dataSubject'> = docs.some((doc) => SUBJECT.test(doc)) ? { dataSubject: true } : {};
  if (found !== undefined) return { annotated: 'pii', ...(isCategory(found) ? { annotatedCategory: found } : {}), ...subject };
  return { annotated: docs.some((doc) => NOT_PII.test(doc)) ? 'notPii' : 'none', ...subject };
}
