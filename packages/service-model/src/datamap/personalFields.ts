import type { Confidence, Entity, Field } from '../model.ts';
import type { Mapped, MappedModel } from './mapped.ts';

const rank = { low: 0, medium: 1, high: 2 } satisfies Record<Confidence, number>;

/** What a person decided goes before what the classifier says. */
function isPersonal({ annotated, pii }: Field, min: Confidence): boolean {
  if (annotated !== 'none') return annotated === 'pii';
  return pii.label === 'pii' && rank[pii.confidence] >= rank[min];
}

/** A table that entities share holds an inherited column once. */
const isOwn = ({ childOf }: Entity, { inheritedFrom }: Field): boolean => childOf === undefined || inheritedFrom !== childOf;

/** Fields of stored records that hold personal data, by service, entity and place. */
export const personalFields = ({ name, model }: MappedModel, min: Confidence): Mapped[] =>
  model.entities
    .filter(({ persisted }) => persisted)
    .flatMap((entity) => entity.fields
      .filter((field) => isPersonal(field, min) && isOwn(entity, field))
      .map((field) => ({ service: entity.service ?? name, entity, field })))
    .sort((a, b) => order(a.service, b.service) || order(a.entity.name, b.entity.name) || order(a.entity.file, b.entity.file));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
