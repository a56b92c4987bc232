import { calledName } from '../../behaviours/calledName.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext, EntityDraft } from '../../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { draftOf } from './draftOf.ts';
import { schemaFields } from './schemaFields.ts';

/** `validations.createUser.body` is the deepest that routes are given their schemas by. */
const MAX_DEPTH = 3;

/** `this.users.find(…)`: most calls of a service, and never a schema. */
function isOfObject(expr: Expr): boolean {
  let at: Expr = expr;
  while (isCallExpr(at) || isMemberExpr(at)) at = isCallExpr(at) ? at.call : at.of;
  return !isRefExpr(at) || /^(?:this|super)\./.test(at.ref);
}

/** A constant's schema, or the schemas that an object holds under its name. */
function drafts(name: string, at: number, length: number, value: Located, context: CodeContext, depth: number): EntityDraft[] {
  const { place, expr } = value;
  if (isObjectExpr(expr) && depth < MAX_DEPTH) {
    return expr.object.flatMap(([key, inner, offset]) =>
      (key === null ? [] : drafts(`${name}.${key}`, offset, key.length, { place, expr: inner }, context, depth + 1)));
  }
  if (!isCallExpr(expr) || isOfObject(expr)) return [];
  const found = schemaFields(value, context);
  return found && found.fields.length > 0 ? [draftOf({ name, file: place.file, at, length, bases: [] }, found, context)] : [];
}

/** What makes a schema of an object, or of another schema. */
const MAKES = /^(?:(?:strict|loose)?[oO]bject|Object|keys|append|extend|safeExtend|augment|merge|concat|and|pick|omit|partial|deepPartial|required|Partial|Composite|Intersect|Pick|Omit|Required|intersect|intersection|variant|shape|type|assign|Segments)$/;

/** By names alone: constants are followed only in files where some call may make a schema. Of ever-gauzy's 800 DTO files that is hardly one. */
const mayHoldSchemas = (file: string, { code }: CodeContext): boolean => code.callsOf(file).some((call) => MAKES.test(calledName(call)));

/** Schemas that a file's constants are given. */
export const dataSchemas = (file: string, context: CodeContext): EntityDraft[] =>
  (mayHoldSchemas(file, context) ? context.code.functionsOf(file) : []).flatMap(({ scope, fact }) => fact.locals.flatMap(({ name, init, at }) =>
    (init === null ? [] : drafts(name, at, name.length, { place: { file, scope }, expr: init }, context, 0))));
