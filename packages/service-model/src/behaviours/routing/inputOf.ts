import type { CodeFunction, Place } from '../../link/code.ts';
import { typeName } from '../../link/typeName.ts';
import type { CodeContext } from '../../reader.ts';
import { isObject } from '../../syntax/value.ts';
import type { ParamFact } from '../../syntax/code.ts';
import { exprOfValue } from '../exprOfValue.ts';
import { writtenName } from './writtenName.ts';

/** What a class of a package that can't be looked into is called when it describes input. */
const DESCRIBES_INPUT = /(?:dto|input|request)$/i;

function classOf({ type }: ParamFact, place: Place, { code, origins }: CodeContext): string[] {
  const name = type === null ? undefined : typeName(type.replace(/\[\]$/, ''))?.name;
  if (name === undefined) return [];
  return code.classNamed(place, name) || (DESCRIBES_INPUT.test(name) && origins.of({ place, expr: { ref: name } })) ? [name] : [];
}

/** What checks the input of a method: the classes of its parameters, and the pipes on them. @param isInput of a parameter's decorator, by its path */
export function inputOf({ file, owner, fact }: CodeFunction, isInput: (path: string) => boolean, context: CodeContext): string[] {
  const place: Place = { file, scope: owner?.fact.scope ?? 0 };
  return fact.params.flatMap((param) => {
    const inputs = param.decorators.filter(({ ref }) => isInput(context.origins.of({ place, expr: { ref } })?.path ?? ''));
    const pipes = inputs.flatMap(({ args }) => (args ?? []).flatMap((value) => (typeof value === 'string' || isObject(value) ? [] : [writtenName(exprOfValue(value))])));
    return inputs.length === 0 ? [] : [...pipes, ...classOf(param, place, context)];
  });
}
