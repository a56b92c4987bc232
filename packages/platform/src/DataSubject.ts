import { fieldName, ownAnnotations, placeOf } from './annotations.ts';

/**
 * Marks the field or relation that identifies the person whom the entity's personal data is about.
 * @throws TypeError when the class has marked another: one row is about one person.
 */
export function DataSubject(): PropertyDecorator {
  return (prototype, property) => {
    const own = ownAnnotations(prototype.constructor);
    if (own.subject !== null) {
      throw new TypeError(`${placeOf(prototype, property)}: @DataSubject is already on ${own.subject}, and an entity has one`);
    }
    own.subject = fieldName(prototype, property);
  };
}
