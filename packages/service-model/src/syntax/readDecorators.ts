import type { Decorator } from 'oxc-parser';
import type { DecoratorFact } from './facts.ts';
import { optionPlace } from './optionPlace.ts';
import { readValue } from './readValue.ts';
import { refOf } from './refOf.ts';

/** @param text of the file; without it places for further options are not looked for */
export const readDecorators = (decorators: readonly Decorator[], text?: string): DecoratorFact[] =>
  decorators.flatMap(({ expression }): DecoratorFact[] => {
    if (expression.type === 'CallExpression') {
      const ref = refOf(expression.callee);
      const optionAt = text === undefined ? undefined : optionPlace(text, expression);
      return ref === undefined ? [] : [{ ref, args: expression.arguments.map(readValue), ...(optionAt ? { optionAt } : {}) }];
    }
    const ref = refOf(expression);
    return ref === undefined ? [] : [{ ref, args: null }];
  });
