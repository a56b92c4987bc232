import type { CodeCall, Located } from '../../link/code.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { CodeContext, SchemaPlace } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../../behaviours/calledName.ts';
import { type SchemaCall, schemaOf } from './schemaCall.ts';

export const placeOfSchema = ({ place, expr }: SchemaCall): SchemaPlace => ({ file: place.file, offset: expr.at[0] });
export const placeOfClass = ({ file, fact }: LinkedClass): SchemaPlace => ({ file, offset: fact.span.start });

/** Schemas and classes that are parts of others. */
export const placesOfParts = (parts: readonly (SchemaCall | LinkedClass)[]): SchemaPlace[] => parts.map((part) => ('fact' in part ? placeOfClass(part) : placeOfSchema(part)));

/** `mongoose.model('User', userSchema)`, a company's helper of that name. */
const MODEL = /(?:^|[a-z])[mM]odel$/;

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
function isOfPath({ place, expr: { call } }: CodeCall, { values }: CodeContext): boolean {
  const of: Located | undefined = isMemberExpr(call) ? { place, expr: call.of } : isRefExpr(call) ? { place, expr: { ref: call.ref.slice(0, call.ref.lastIndexOf('.')) } } : undefined;
  const resolved = of && values.resolve(of);
  return resolved !== undefined && isCallExpr(resolved.expr) && calledName({ expr: resolved.expr }) === 'path';
}

/** Schemas that the calls of a file make models of, and those that they make kinds of a part. */
export function usesOf(file: string, context: CodeContext): { readonly parts: readonly SchemaPlace[]; readonly models: readonly SchemaPlace[] } {
  const parts: SchemaPlace[] = [];
  const models: SchemaPlace[] = [];
  for (const call of context.code.callsOf(file)) {
    const name = calledName(call);
    const [first, second] = call.args;
    const given = MODEL.test(name) || name === 'discriminator' ? [second] : /^forFeature(?:Async)?$/.test(name) ? registered(first, context) : [];
    for (const one of given) {
      const schema = one && schemaOf(one, context);
      if (schema) (name === 'discriminator' && isOfPath(call, context) ? parts : models).push(placeOfSchema(schema));
    }
  }
  return { parts, models };
}
