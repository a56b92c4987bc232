/**
 * An expression of a file, as far as readers ask. Plain JSON, kept in the index. What wraps a value and does not change
 * it is gone: `await`, `as`, `!`, parentheses; so is what can't be read.
 */
export type Expr = string | number | boolean | null | RefExpr | MemberExpr | CallExpr | ObjectExpr | ListExpr | FunctionExpr | MixExpr | OpaqueExpr;

/** A name, dotted: `user.email`, `this.repository`. */
export interface RefExpr { readonly ref: string }
/** A member of something that is no name: `varchar('x').notNull`. `[key]` when it is computed. */
export interface MemberExpr { readonly of: Expr; readonly name: string }
/** A call, `new`, or a tagged template (its parts are one argument, a `MixExpr`). */
export interface CallExpr {
  readonly call: Expr;
  readonly args: readonly Expr[];
  /** Offset of its first character, and the one after its last. */
  readonly at: readonly [number, number];
  readonly new?: true;
  /** Type arguments as written: `<User>`. */
  readonly types?: readonly string[];
}
/** Property name (`null`: a spread; `[]`: computed), value, offset of the name (of the spread); of a computed one, what computes it. */
export type PropertyExpr = readonly [string | null, Expr, number, Expr?];
export interface ObjectExpr { readonly object: readonly PropertyExpr[] }
/** `cut`: there were more than are kept. A spread is `{ mix: [value] }`. */
export interface ListExpr { readonly list: readonly Expr[]; readonly cut?: true }
/** A function: its scope's index in `CodeFacts.scopes`. */
export interface FunctionExpr { readonly fn: number }
/**
 * Made of these: a template, a sum, a choice. What of it reaches the value is not said, but for `asked`: these are only
 * looked at, and what comes out is a yes or no, a type's name, or another part of the mix: `!a`, `a === b`, `a` of `a ? b : c`.
 */
export interface MixExpr { readonly mix: readonly Expr[]; readonly asked?: true }
export interface OpaqueExpr { readonly opaque: true }

export const OPAQUE_EXPR: OpaqueExpr = { opaque: true };

const has = (expr: Expr | undefined, key: string): boolean => typeof expr === 'object' && expr !== null && key in expr;

export const isRefExpr = (expr: Expr | undefined): expr is RefExpr => has(expr, 'ref');
export const isMemberExpr = (expr: Expr | undefined): expr is MemberExpr => has(expr, 'of');
export const isCallExpr = (expr: Expr | undefined): expr is CallExpr => has(expr, 'call');
export const isObjectExpr = (expr: Expr | undefined): expr is ObjectExpr => has(expr, 'object');
export const isListExpr = (expr: Expr | undefined): expr is ListExpr => has(expr, 'list');
export const isFunctionExpr = (expr: Expr | undefined): expr is FunctionExpr => has(expr, 'fn');
export const isMixExpr = (expr: Expr | undefined): expr is MixExpr => has(expr, 'mix');
