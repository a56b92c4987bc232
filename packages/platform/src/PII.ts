import { annotateField, placeOf } from './annotations.ts';
import { isDataCategory, type DataCategory } from './categories.ts';
import { PlatformEntity } from './PlatformEntity.ts';
import { UnprotectedPersonalDataError } from './UnprotectedPersonalDataError.ts';

export interface PIIOptions {
  /** What kind of personal data it is, in the words of the fideslang taxonomy. */
  readonly category: DataCategory;
  /** The service looks rows up by this field's exact value. Default: false. */
  readonly searchable?: boolean;
}

/**
 * Says that a field holds personal data. On an entity that does not extend `PlatformEntity` the annotation is a
 * record for `personalDataOf` and changes nothing that is stored.
 * @throws UnprotectedPersonalDataError while the class is defined, on a subclass of `PlatformEntity`: there the
 * annotation promises encryption at rest, which this version does not have.
 * @throws TypeError for a category that the taxonomy lacks, or a second annotation of the field.
 */
export function PII({ category, searchable = false }: PIIOptions): PropertyDecorator {
  return (prototype, property) => {
    const place = placeOf(prototype, property);
    if (!isDataCategory(category)) throw new TypeError(`${place}: "${String(category)}" is no data category`);
    if (prototype instanceof PlatformEntity) throw new UnprotectedPersonalDataError(place);
    annotateField(prototype, property, { kind: 'pii', category, searchable });
  };
}
