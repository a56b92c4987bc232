import { type PiiCategory, piiCategories } from '@nilometer/policy';
import type { Applied } from '../link/applied.ts';
import type { Concept, FieldDraft } from '../reader.ts';
import { isObject, type Value } from '../syntax/value.ts';

export type Annotation = Pick<FieldDraft, 'annotated' | 'annotatedCategory' | 'dataSubject'>;

const known: ReadonlySet<string> = new Set<PiiCategory>(piiCategories);

/** Is a text a category of the taxonomy? A misspelt one says no more than that there is one. */
export const isCategory = (text: unknown): text is string => typeof text === 'string' && known.has(text);

/** `{ category: 'user.health' }`, or the category alone: a company's own decorator may take it so. */
function categoryIn(args: readonly Value[]): string | undefined {
  return args.map((arg) => (isObject(arg) ? arg.object['category'] : arg)).find(isCategory);
}

/** What a person decided about a field, by the decorators in effect on it. */
export function annotationOf(applied: readonly Applied[], conceptOf: (one: Applied) => Concept | undefined): Annotation {
  const deciding = applied.find((one) => conceptOf(one) === 'pii');
  const subject: Pick<Annotation, 'dataSubject'> = applied.some((one) => conceptOf(one) === 'dataSubject') ? { dataSubject: true } : {};
  if (!deciding) return { annotated: applied.some((one) => conceptOf(one) === 'notPii') ? 'notPii' : 'none', ...subject };
  const annotatedCategory = categoryIn(deciding.args);
  return { annotated: 'pii', ...(annotatedCategory === undefined ? {} : { annotatedCategory }), ...subject };
}
