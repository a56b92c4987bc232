import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr } from '../../syntax/expr.ts';
import { ANONYMOUS } from '../../syntax/readModuleFacts.ts';
import type { SchemaCall } from './schemaCall.ts';

export interface SchemaName {
  /** `user` of `userSchema`. */
  readonly name: string;
  /** Offset and text of the name as written. */
  readonly at: number;
  readonly written: string;
}

/** Is a call what an expression comes to: itself, what it is chained to, or handed to helpers? */
function leadsTo(expr: Expr | null, call: CallExpr): boolean {
  if (expr === null || !isCallExpr(expr)) return false;
  return expr.at[0] === call.at[0] && expr.at[1] === call.at[1] ? true
    : (isMemberExpr(expr.call) && leadsTo(expr.call.of, call)) || expr.args.some((argument) => leadsTo(argument, call));
}

const withoutSchema = (name: string): string => name.replace(/_?Schema$/i, '') || name;

/** The variable or class member that a schema is put in; of a file's only export, the file. */
export function nameOfSchema({ place: { file }, expr }: SchemaCall, { code }: Pick<CodeContext, 'code'>): SchemaName | undefined {
  const facts = code.code(file);
  const named = [...(facts?.scopes ?? []).flatMap(({ locals }) => locals), ...(facts?.classes ?? []).flatMap(({ properties }) => properties)];
  const found = named.find(({ init }) => leadsTo(init, expr));
  if (!found) return undefined;
  const { name: written, at } = found;
  if (written !== ANONYMOUS) return { name: withoutSchema(written), at, written };
  const [base = ''] = /[^\\/]*$/.exec(file) ?? [];
  return { name: withoutSchema(base.replace(/\..*$/, '')), at, written: '' };
}
