import { calledName } from '../../behaviours/calledName.ts';
import type { Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, isCallExpr } from '../../syntax/expr.ts';

/** A schema where it is made: `new Schema(…)`, or a class's. */
export interface SchemaCall {
  readonly kind: 'definition' | 'class';
  readonly place: Place;
  readonly expr: CallExpr;
}

/** typegoose passes mongoose on. */
const SCHEMA = /^(?:mongoose|@typegoose\/typegoose)#(?:mongoose\.)?Schema$/;
const OF_CLASS = /^(?:@nestjs\/mongoose#SchemaFactory\.createForClass|@?typegoose(?:\/typegoose)?#(?:buildSchema|getModelForClass))$/;

const NAMED = /Schema$|^createForClass$|^getModelForClass$/;

/** A helper that wraps a helper that wraps a schema. */
const MAX_DEPTH = 4;

/** What a call itself makes. */
export function madeBy({ place, expr }: Located, { origins }: CodeContext): SchemaCall | undefined {
  // By far the most calls are named otherwise: what they call need not be followed.
  if (!isCallExpr(expr) || !(expr.new || NAMED.test(calledName({ expr })))) return undefined;
  const path = origins.of({ place, expr: expr.call })?.path ?? '';
  if (SCHEMA.test(path)) return { kind: 'definition', place, expr };
  return OF_CLASS.test(path) ? { kind: 'class', place, expr } : undefined;
}

/** The schema that a value is, through constants and helpers that are handed one; also through those that can't be followed. */
export function schemaOf(at: Located, context: CodeContext, depth = 0): SchemaCall | undefined {
  if (typeof at.expr !== 'object' || depth > MAX_DEPTH) return undefined;
  const value = context.values.resolve(at);
  const made = madeBy(value, context);
  if (made || !isCallExpr(value.expr) || value.expr.new) return made;
  for (const argument of value.expr.args) {
    const found = isCallExpr(argument) || depth === 0 ? schemaOf({ place: value.place, expr: argument }, context, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Equal for equal schemas. */
export const keyOf = ({ place, expr }: SchemaCall): string => `${place.file}\0${expr.at[0]}`;
