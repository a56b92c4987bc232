import type { Field } from '../model.ts';

/** A field's category, and how it came to be: what a person wrote goes before what the classifier says. */
export interface Decided {
  readonly category: string | undefined;
  /** Where the two do not agree. */
  readonly disagreement?: string;
}

/** The category of a field that a person may have annotated with one. */
export function decided({ annotated, annotatedCategory, pii }: Pick<Field, 'annotated' | 'annotatedCategory' | 'pii'>): Decided {
  if (annotated !== 'pii' || annotatedCategory === undefined) return { category: pii.category };
  const said = pii.category ?? (pii.label === 'secret' ? 'a secret' : undefined);
  if (said === undefined || said === annotatedCategory) return { category: annotatedCategory };
  return { category: annotatedCategory, disagreement: `annotated as ${annotatedCategory}, where its words say ${said}` };
}
