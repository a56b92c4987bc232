import type { Policy } from '@nilometer/policy';
import { annotationChanges, type Change, type Entity, explainField, type Explanation, type Field, type PiiVerdict, specialCategory, verdictChanges } from '@nilometer/service-model';
import { categoryWord } from '../datamap/html/words/categoryWord.ts';

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
  /** The classifier's, whatever the annotation says. */
  readonly verdict: PiiVerdict & { readonly categoryInWords?: string; readonly special: ReturnType<typeof specialCategory> };
  readonly for: Explanation['for'];
  readonly against: Explanation['against'];
  readonly whose: Explanation['whose'];
  readonly changes: readonly Change[];
}

/** A field with its verdict, what speaks for and against it, and what would change it. Pure. */
export function explainedField(entity: Entity, field: Field, policy: Policy): ExplainedField {
  const { name, pii, file, range, type, column, annotated, inheritedFrom } = field;
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
    verdict: {
      ...pii,
      ...(pii.category === undefined ? {} : { categoryInWords: categoryWord(pii.category) }),
      special: pii.category === undefined ? 'no' : specialCategory(pii.category),
    },
    ...explanation,
    changes: [...annotationChanges(entity, field, policy), ...verdictChanges(entity, field, explanation.whose, policy.personalData)],
  };
}
