import { exprOfValue } from '../../behaviours/exprOfValue.ts';
import { writtenName } from '../../behaviours/routing/writtenName.ts';
import type { CodeFunction, Place } from '../../link/code.ts';
import { typeName } from '../../link/typeName.ts';
import type { CodeContext } from '../../reader.ts';
import type { ParamFact } from '../../syntax/code.ts';

/** Parameters that hold what a client sends: https://docs.nestjs.com/controllers#request-object */
const INPUT = /^@nestjs\/common#(?:Body|Query|Param|Headers|UploadedFiles?)$/;
/** What a class of a package that can't be looked into is called when it describes input. */
const DESCRIBES_INPUT = /(?:dto|input|request)$/i;

function classOf({ type }: ParamFact, place: Place, { code, origins }: CodeContext): string[] {
  const name = type === null ? undefined : typeName(type.replace(/\[\]$/, ''))?.name;
  if (name === undefined) return [];
  return code.classNamed(place, name) || (DESCRIBES_INPUT.test(name) && origins.of({ place, expr: { ref: name } })) ? [name] : [];
}

/** What checks the input of a method: the classes of its parameters, and the pipes on them. */
export function inputOf({ file, owner, fact }: CodeFunction, context: CodeContext): string[] {
  const place: Place = { file, scope: owner?.fact.scope ?? 0 };
  return fact.params.flatMap((param) => {
    const inputs = param.decorators.filter(({ ref }) => INPUT.test(context.origins.of({ place, expr: { ref } })?.path ?? ''));
    const pipes = inputs.flatMap(({ args }) => (args ?? []).flatMap((value) => (typeof value === 'string' ? [] : [writtenName(exprOfValue(value))])));
    return inputs.length === 0 ? [] : [...pipes, ...classOf(param, place, context)];
  });
}
