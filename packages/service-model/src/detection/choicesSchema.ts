import type { Choices, Chosen } from '@nilometer/policy';
import type { z } from 'zod';
import { zod } from '../zod.ts';
import { isChosen } from './chosenOptions.ts';

/** The choices as a schema, for its messages and for JSON Schema; what it lets through is what `isChosen` does. */
export function choicesSchema<C extends Choices>(choices: C): z.ZodType<Chosen<C>> {
  const z = zod();
  const shape = Object.entries(choices).map(([name, { values, default: value }]) => [name, z.enum(values).default(value)] as const);
  return z.strictObject(Object.fromEntries(shape)).transform((value, context): Chosen<C> => {
    if (isChosen(choices, value)) return value;
    context.addIssue('is not one of the choices');
    return z.NEVER;
  });
}
