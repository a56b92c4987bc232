import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { type SchemaCall, schemaOf } from './schemaCall.ts';

export interface ModelCall {
  readonly call: CodeCall;
  /** Of its second argument. */
  readonly schema: SchemaCall;
}

/** `model('User', userSchema)` of mongoose, of a connection, of a company's helper: what is handed to it says what it does. */
const MODEL = /(?:^|\.|[a-z])(?:model|Model|discriminator)$/;

export const calleeName = ({ expr: { call } }: CodeCall): string => (isRefExpr(call) ? call.ref : isMemberExpr(call) ? call.name : '');

/** Calls of a file that are handed a name and a schema, to make a model of it or a kind of another one. */
export const modelCallsIn = (file: string, context: CodeContext): ModelCall[] => context.code.callsOf(file).flatMap((call) => {
  const [, given] = call.args;
  const schema = given && MODEL.test(calleeName(call)) ? schemaOf(given, context) : undefined;
  return schema ? [{ call, schema }] : [];
});
