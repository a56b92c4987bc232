import type { Decorator } from 'oxc-parser';
import type { DecoratorFact } from './facts.ts';
import { readValue } from './readValue.ts';
import { refOf } from './refOf.ts';

export const readDecorators = (decorators: readonly Decorator[]): DecoratorFact[] =>
  decorators.flatMap(({ expression }): DecoratorFact[] => {
    if (expression.type === 'CallExpression') {
      const ref = refOf(expression.callee);
      return ref === undefined ? [] : [{ ref, args: expression.arguments.map(readValue) }];
    }
    const ref = refOf(expression);
    return ref === undefined ? [] : [{ ref, args: null }];
  });
