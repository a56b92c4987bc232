import { annotateField, placeOf } from './annotations.ts';

/**
 * Says that a field which looks like personal data is none, and why.
 * @throws TypeError when the reason is blank, or the field is annotated already.
 */
export function NotPII(reason: string): PropertyDecorator {
  return (prototype, property) => {
    if (reason.trim() === '') throw new TypeError(`${placeOf(prototype, property)}: @NotPII needs a reason`);
    annotateField(prototype, property, { kind: 'notPii', reason });
  };
}
