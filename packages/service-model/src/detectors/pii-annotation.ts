import { catalogue } from '@nilometer/policy';
import { annotationSuggester, isDecoratable } from '../detection/annotationSuggestion.ts';
import { byPlace } from '../detection/byPlace.ts';
import { isJudged } from '../detection/isJudged.ts';
import { isPersonalField } from '../pii/isPersonalField.ts';
import { mayHoldEntity } from '../detection/mayHoldEntity.ts';
import { remediesOf } from '../detection/remediesOf.ts';
import { isSettings } from '../detection/subject/isSingleton.ts';
import { defineDetector, type Detection } from '../detector.ts';
import type { Confidence, Entity, Field } from '../model.ts';

/** Inherited fields are judged where they are declared: on the carrier. */
const isCandidate = (field: Field, min: Confidence): boolean =>
  field.annotated === 'none' && field.inheritedFrom === undefined && isPersonalField(field, min);

/** What to do depends on where an annotation would take effect; the recipes that do it, with it. */
function remedyOf(entity: Entity, field: Field): Pick<Detection, 'messageId' | 'fixes'> {
  if (entity.platformWritten) return { messageId: 'encrypt', fixes: [] };
  return isDecoratable(entity, field) ? { messageId: 'unannotated' } : { messageId: 'unmarked', fixes: [] };
}

/** Where an annotation has a form of its own, which nobody would guess. */
function formOf({ orm }: Entity, category: string): string {
  const form = remediesOf(orm)?.annotation?.(category);
  return form === undefined ? '' : `: ${form}`;
}

export default defineDetector({
  id: 'pii-annotation',
  scope: 'file',
  languages: ['js', 'schema'],
  messages: {
    unannotated:
      '{{entity}}.{{field}} holds personal data: {{evidence}}. Annotate it as PII with its category, or as not PII with a reason; `nilometer migrate --recipe annotate-pii` does it.',
    unmarked:
      '{{entity}}.{{field}} holds personal data: {{evidence}}. Mark it as PII with its category, or as not PII with a reason{{form}}.',
    encrypt:
      '{{entity}}.{{field}} holds personal data in plain text: {{evidence}}. The platform encrypts what is annotated, so the rows that are stored have to be converted together with it, by hand: no recipe does that yet. If it is not personal, say so with a reason.',
    annotate: "Annotate as {{symbol}}({ category: '{{category}}' }).",
  },
  choices: catalogue['pii-annotation'].choices,
  mayConcern: mayHoldEntity,
  detect: (model, context) => {
    const suggest = annotationSuggester(context);
    const carriers = model.carriers.filter(({ governed }) => governed);
    return [...model.entities.filter((entity) => isJudged(entity) && !isSettings(entity)), ...carriers]
      .flatMap((entity) =>
        entity.fields
          .filter((field) => isCandidate(field, context.options.minConfidence))
          .map((field): Detection => {
            const category = field.pii.category ?? 'user';
            return {
              ...remedyOf(entity, field),
              data: { entity: entity.name, field: field.name, category, evidence: field.pii.evidence.join('; '), form: formOf(entity, category) },
              file: field.file,
              range: field.range,
              entity: entity.name,
              subject: field.name,
              suggestions: suggest(entity, field, category),
            };
          }),
      )
      .sort(byPlace);
  },
});
