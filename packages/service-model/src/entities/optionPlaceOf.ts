import type { Applied } from '../link/applied.ts';
import type { LinkedMember } from '../link/linkedClass.ts';
import type { OptionPlace } from '../model.ts';

/**
 * Where an option can be put for what a decorator stands for. Of a company's own decorator nothing is said: what it passes
 * on of its arguments is its own affair.
 */
export function optionPlaceOf({ fact, decorators }: LinkedMember, applied: Applied): OptionPlace | undefined {
  const index = decorators.findIndex((one) => one.applied.includes(applied));
  const written = fact.decorators[index];
  const isItself = decorators[index]?.applied.length === 1 && decorators[index].name === applied.symbol && JSON.stringify(written?.args) === JSON.stringify(applied.args);
  return isItself ? written?.optionAt : undefined;
}
