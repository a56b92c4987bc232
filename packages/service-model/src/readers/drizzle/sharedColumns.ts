import type { CodeContext } from '../../reader.ts';
import type { CodeFacts } from '../../syntax/code.ts';
import { isCallExpr, isObjectExpr } from '../../syntax/expr.ts';
import { valueOf } from '../../entities/valueOf.ts';
import { columnsOf, type DrizzleColumns } from './columns.ts';

/** Columns that several tables spread: `export const timestamps = { createdAt: timestamp() }`, or a function that returns such. */
export interface SharedColumns extends DrizzleColumns {
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
}

const byFacts = new WeakMap<CodeFacts, readonly SharedColumns[]>();

function read(file: string, code: CodeFacts, context: CodeContext): SharedColumns[] {
  return (code.scopes[0]?.locals ?? []).flatMap(({ name, at, init }): SharedColumns[] => {
    if (init === null || isCallExpr(init)) return [];
    const value = valueOf({ place: { file, scope: 0 }, expr: init }, context);
    if (value.place.file !== file || !isObjectExpr(value.expr)) return [];
    const { columns, open } = columnsOf(value, context);
    return columns.some(({ known }) => known) ? [{ name, at, columns, open }] : [];
  });
}

export function sharedColumns(file: string, context: CodeContext): readonly SharedColumns[] {
  const code = context.code.code(file);
  if (!code) return [];
  const shared = byFacts.get(code) ?? read(file, code, context);
  byFacts.set(code, shared);
  return shared;
}

/** The object that a column was declared in, where that is one to be shared. */
export const sharedBy = ({ file, at }: { readonly file: string; readonly at: number }, context: CodeContext): string | undefined =>
  sharedColumns(file, context).find(({ columns }) => columns.some((column) => column.file === file && column.at === at))?.name;
