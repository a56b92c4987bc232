import type { Policy } from '@nilometer/policy';
import { annotationChanges, type Change, decided, type Entity, explainField, type Explanation, type Field, type PiiVerdict, specialCategory, verdictChanges } from '@nilometer/service-model';
import { categoryWord } from '../words/categoryWord.ts';

/** What `nilometer model explain Entity.field` knows of one field: what `--format json` prints. */
export interface ExplainedField {
  readonly entity: string;
  readonly field: string;
  readonly orm: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly inheritedFrom?: string;
  readonly type: string | null;
  readonly column?: string;
  readonly annotated: Field['annotated'];
  /** What the annotation says it is, where it names a category of the taxonomy. */
  readonly annotatedCategory?: string;
  readonly annotatedInWords?: string;
  /** How the annotation and the classifier disagree. */
  readonly disagreement?: string;
  /** The classifier's, whatever the annotation says; `special` is of the category that counts, which an annotation decides. */
  readonly verdict: PiiVerdict & { readonly categoryInWords?: string; readonly special: ReturnType<typeof specialCategory> };
  readonly for: Explanation['for'];
  readonly against: Explanation['against'];
  readonly whose: Explanation['whose'];
  readonly changes: readonly Change[];
}

/** A field with its verdict, what speaks for and against it, and what would change it. Pure. */
export function explainedField(entity: Entity, field: Field, policy: Policy): ExplainedField {
  const { name, pii, file, range, type, column, annotated, annotatedCategory, inheritedFrom } = field;
  const { category, disagreement } = decided(field);
  const explanation = explainField(entity, field, policy.personalData);
  return {
    entity: entity.name,
    field: name,
    orm: entity.orm,
    file,
    line: range.start.line,
    ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    type,
    ...(column === undefined ? {} : { column }),
    annotated,
    ...(annotatedCategory === undefined ? {} : { annotatedCategory, annotatedInWords: categoryWord(annotatedCategory) }),
    ...(disagreement === undefined ? {} : { disagreement }),
    verdict: {
      ...pii,
      ...(pii.category === undefined ? {} : { categoryInWords: categoryWord(pii.category) }),
      special: category === undefined ? 'no' : specialCategory(category),
    },
    ...explanation,
    changes: [...annotationChanges(entity, field, policy), ...verdictChanges(entity, field, explanation.whose, policy.personalData)],
  };
}
