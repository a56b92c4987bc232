import type { Confidence, Entity, Field } from '../model.ts';
import { isPersonalField } from '../pii/isPersonalField.ts';
import type { Mapped, MappedModel } from './mapped.ts';

/** A table that entities share holds an inherited column once. */
const isOwn = ({ childOf }: Entity, { inheritedFrom }: Field): boolean => childOf === undefined || inheritedFrom !== childOf;

/** Fields of stored records that hold personal data, by service, entity and place. */
export const personalFields = ({ name, model }: MappedModel, min: Confidence): Mapped[] =>
  model.entities
    .filter(({ persisted }) => persisted)
    .flatMap((entity) => entity.fields
      .filter((field) => isPersonalField(field, min) && isOwn(entity, field))
      .map((field) => ({ service: entity.service ?? name, entity, field })))
    .sort((a, b) => order(a.service, b.service) || order(a.entity.name, b.entity.name) || order(a.entity.file, b.entity.file));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
