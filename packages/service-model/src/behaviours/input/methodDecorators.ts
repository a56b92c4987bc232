import type { CodeFunction, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { conceptAt } from '../access/declared.ts';
import { exprOfValue } from '../exprOfValue.ts';
import { CHECKS_CALLER, isSchemaLibrary, VALIDATES_BY_NAME } from './libraries.ts';

/** They describe, or shape what is answered. */
const DESCRIBES = /^@nestjs\/|^class-transformer#|serializ|response|output|return|(?:^|#)api[A-Z_]|docs?(?:[A-Z]|$)|swagger|openapi/i;

export interface DecoratorsSay {
  /** The one that validates what the method is given. */
  readonly by?: string;
  /** The company's own functions that the others are: one may wrap the method and parse its arguments. */
  readonly wrappers: readonly CodeFunction[];
}

/**
 * What the decorators of a method do with its arguments: `@ValidateSchema(CreateOrder) execute(input)` is called with what fits
 * (https://www.typescriptlang.org/docs/handbook/decorators.html#method-decorators).
 */
export function decoratorsSay({ file, owner, fact: { decorators = [] } }: CodeFunction, context: CodeContext): DecoratorsSay {
  const place: Place = { file, scope: owner?.fact.scope ?? 0 };
  const wrappers: CodeFunction[] = [];
  for (const { ref, args } of decorators) {
    const origin = context.origins.of({ place, expr: { ref } });
    const path = origin?.path ?? '';
    if (conceptAt(path, context) === 'validator') return { by: ref, wrappers: [] };
    if (DESCRIBES.test(path) || DESCRIBES.test(ref)) continue;
    if (origin?.fn) wrappers.push(origin.fn);
    else if (isSchemaLibrary(path) || (VALIDATES_BY_NAME.test(ref) && !CHECKS_CALLER.test(ref)) || (args ?? []).some((value) => isSchemaLibrary(context.origins.of({ place, expr: exprOfValue(value) })?.path ?? ''))) return { by: ref, wrappers: [] };
  }
  return { wrappers };
}
