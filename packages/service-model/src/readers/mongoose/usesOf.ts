import { calledName } from '../../behaviours/calledName.ts';
import { receiverOf } from '../../behaviours/receiverOf.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { CodeContext, SchemaPlace, SchemaUses } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isListExpr } from '../../syntax/expr.ts';
import type { ModelCall } from './modelCalls.ts';
import { type SchemaCall, schemaOf } from './schemaCall.ts';

export const placeOfSchema = ({ place, expr }: SchemaCall): SchemaPlace => ({ file: place.file, offset: expr.at[0] });
export const placeOfClass = ({ file, fact }: LinkedClass): SchemaPlace => ({ file, offset: fact.span.start });

/** Schemas and classes that are parts of others. */
export const placesOfParts = (parts: readonly (SchemaCall | LinkedClass)[]): SchemaPlace[] => parts.map((part) => ('fact' in part ? placeOfClass(part) : placeOfSchema(part)));

const FOR_FEATURE = /^forFeature(?:Async)?$/;

/** https://docs.nestjs.com/techniques/mongodb#model-injection: `{ name, schema }`, `{ name, useFactory: () => schema }` */
function registered(list: Located | undefined, context: CodeContext): Located[] {
  const { place, expr } = list ? context.values.resolve(list) : { place: undefined, expr: null };
  if (!place || !isListExpr(expr)) return [];
  return expr.list.flatMap((item): Located[] => {
    const schema = context.values.property({ place, expr: item }, 'schema');
    const factory = context.values.property({ place, expr: item }, 'useFactory');
    const made = factory && isFunctionExpr(factory.expr) ? context.code.fn(factory.place.file, factory.expr.fn) : undefined;
    return [...(schema ? [schema] : []), ...(made?.fact.returns ?? []).map((returned) => ({ place: { file: made?.file ?? place.file, scope: made?.scope ?? 0 }, expr: returned }))];
  });
}

/** `userSchema.path('items')`: kinds of it are parts. */
function isOfPath(call: CodeCall, { values }: CodeContext): boolean {
  const of = receiverOf(call);
  const resolved = of && values.resolve(of);
  return resolved !== undefined && isCallExpr(resolved.expr) && calledName({ expr: resolved.expr }) === 'path';
}

/** Schemas that a file makes models of, and those that it makes kinds of a part. @param calls of the file, see `modelCallsIn` */
export function usesOf(file: string, calls: readonly ModelCall[], context: CodeContext): Pick<SchemaUses, 'parts' | 'models'> {
  const kinds = new Set(calls.filter(({ call }) => calledName(call) === 'discriminator' && isOfPath(call, context)));
  const places = (some: readonly ModelCall[]): SchemaPlace[] => some.map(({ schema }) => placeOfSchema(schema));
  const listed = context.code.callsOf(file).filter((call) => FOR_FEATURE.test(calledName(call))).flatMap(({ args }) => registered(args[0], context));
  return {
    parts: places([...kinds]),
    models: [...places(calls.filter((one) => !kinds.has(one))), ...listed.flatMap((one) => schemaOf(one, context) ?? []).map(placeOfSchema)],
  };
}
