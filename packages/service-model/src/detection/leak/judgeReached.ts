import type { ReachedRecord } from '../../behaviour.ts';
import type { PiiVerdict } from '../../model.ts';
import { classify } from '../../pii/classify.ts';
import { isSure } from '../../pii/isSure.ts';
import type { Knowledge } from '../../pii/knowledge.ts';
import { judgeName } from './judgeName.ts';
import { weigh } from './weigh.ts';

/** A person has decided: that counts over every guess. */
const DECIDED = {
  pii: (verdict: PiiVerdict): PiiVerdict => ({ ...verdict, label: 'pii', confidence: 'high', evidence: verdict.label === 'pii' ? verdict.evidence : ['it is annotated as PII'] }),
  notPii: (): PiiVerdict => ({ label: 'none', confidence: 'high', evidence: ['it is annotated as no PII'] }),
  none: (verdict: PiiVerdict): PiiVerdict => verdict,
} satisfies Record<ReachedRecord['fields'][number]['annotated'], (verdict: PiiVerdict) => PiiVerdict>;

/** Each field of a known record, as the classifier and the annotations on it judge it. */
export const fieldVerdicts = ({ name, fields }: ReachedRecord, knowledge: Knowledge): { readonly field: string; readonly verdict: PiiVerdict }[] =>
  fields.map((field) => ({ field: field.name, verdict: DECIDED[field.annotated](weigh(classify({ ...field, relation: false }, { name }, fields, knowledge), field.name, [name])) }));

const heavier = (a: PiiVerdict, b: PiiVerdict): PiiVerdict => (b.label !== 'none' && (a.label === 'none' || !isSure(a, b.confidence)) ? b : a);

/**
 * A value by its name, and by the field that it is known to be: a type that no such data has, and an annotation, count over
 * what the name of a variable suggests.
 */
export function judgeReached(written: string, within: string, record: ReachedRecord | undefined, knowledge: Knowledge): PiiVerdict | undefined {
  const [known] = record?.field === undefined ? [] : record.fields;
  const byName = judgeName(written, within, known?.type ?? null, knowledge);
  // About no person whose data the service holds; it may well be a secret.
  if (record?.configured) return byName?.label === 'pii' ? undefined : byName;
  if (!record || !known || !byName) return byName;
  const [byField] = fieldVerdicts(record, knowledge);
  return byField === undefined || known.annotated !== 'none' ? byField?.verdict : heavier(byField.verdict, byName);
}
