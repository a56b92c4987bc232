import { type Detection, detectors, profileOf, type Entity, type ServiceModel } from '@nilometer/service-model';
import type { DecidedSite, Decision, FilePlan, RecipeContext } from '../../engine/recipe.ts';
import type { SourceFile } from '../../engine/sourceFile.ts';
import type { AnnotateOptions } from './options.ts';

const detector = detectors['pii-annotation'];

/** The same findings as the rule's: what it reports is what is annotated here. */
export function planAnnotations({ path, text }: SourceFile, options: AnnotateOptions, context: RecipeContext): FilePlan {
  const model = context.modelOf(path, text);
  const [unparsed] = model.unparsed.filter(({ file }) => file === path);
  if (unparsed) return { parsed: false, line: unparsed.line, reason: unparsed.reason };
  const { policy } = context.policy;
  const detections = detector.detect(model, { policy, options, now: context.now, textOf: () => text }).filter(({ file }) => file === path);
  const annotated = [...annotatedOffsets(model, path)];
  const open = detections.map((detection): DecidedSite => {
    const entity = [...model.entities, ...model.carriers].find(({ name }) => name === detection.entity);
    return { found: { offset: detection.range.start.offset }, decision: decide(detection, entity, text, context) };
  });
  const done = annotated.map((offset): DecidedSite => ({ found: { offset }, decision: { status: 'already', class: 'A' } }));
  const found = [...detections.map(({ range }) => range.start.offset), ...annotated];
  return { parsed: true, found: found.map((offset) => ({ offset })), sites: [...open, ...done] };
}

/** Fields that carry the annotation, each once, where it is declared. */
function annotatedOffsets({ entities, carriers }: ServiceModel, path: string): Set<number> {
  const fields = [...entities.filter(({ persisted }) => persisted), ...carriers].filter(({ governed }) => governed).flatMap((entity) => entity.fields);
  return new Set(fields.filter((field) => field.file === path && field.annotated === 'pii').map(({ range }) => range.start.offset));
}

function decide({ messageId, suggestions, data, range }: Detection, entity: Entity | undefined, text: string, { policy, rerun }: RecipeContext): Decision {
  if (messageId === 'encrypt') {
    return { status: 'skipped', class: 'D', reason: 'the entity is platform-written: annotating it encrypts, so its rows have to be converted together with it, by hand' };
  }
  const edits = suggestions?.[0]?.edits;
  const module = entity && profileOf(entity, policy.policy)?.concepts.pii[0]?.module;
  if (edits && edits.length > 0) return { status: 'migrated', class: 'A', edits, introduces: module === undefined ? [] : [module] };
  const seen = /^[^\r\n]*/.exec(text.slice(range.start.offset))?.[0].trim() ?? '';
  return {
    status: 'manual',
    class: 'H',
    reason: 'no decorator can be put on this field',
    instruction: {
      seen,
      unsafeBecause: 'only fields of TypeScript classes take the annotation, and the policy has to name its symbol',
      choices: [`mark it as personal data (${data['category'] ?? 'user'}) in the way of its schema language`, 'mark it as not personal, with a reason'],
      rerun,
    },
  };
}
