import type { CodeClass, Place } from '../../link/code.ts';
import type { CodeContext, EntityDraft } from '../../reader.ts';
import type { Heritage } from '../../syntax/facts.ts';
import { classFields } from './classFields.ts';
import { draftOf } from './draftOf.ts';
import { saysData } from './decorates.ts';

const DTO = /(?:Dto|DTO)$/;

/** Is it said to be one: by its name, or by what a package's decorators say on it or on a property? */
function isData({ file, fact }: CodeClass, context: CodeContext): boolean {
  if (DTO.test(fact.name)) return true;
  const place: Place = { file, scope: fact.scope };
  return [fact.decorators, ...fact.properties.map(({ decorators = [] }) => decorators)].some((some) => some.some((one) => saysData(one, place, context)));
}

function baseNames(base: Heritage | null): string[] {
  if (!base || 'computed' in base) return [];
  return base.args ? base.args.flatMap(baseNames) : [base.ref];
}

/** Classes of data of one file, by name or by decorators. */
export const dataClasses = (file: string, context: CodeContext): EntityDraft[] =>
  context.code.classesOf(file).filter((one) => isData(one, context)).map((one) => {
    const { name, at, base } = one.fact;
    return draftOf({ name, file, at, length: name.length, bases: baseNames(base) }, classFields(one, context), context);
  });
