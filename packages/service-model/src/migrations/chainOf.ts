import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../syntax/expr.ts';

export interface Link {
  readonly name: string;
  readonly args: readonly Expr[];
}

/** `table.string('email').notNullable()`: its root `table`, then what is called on it, in order. */
export interface CallChain {
  /** The name before the first call, without what is called: `knex.schema`. */
  readonly root: string;
  readonly links: readonly Link[];
}

export function chainOf(call: CallExpr): CallChain | undefined {
  const links: Link[] = [];
  for (let at: CallExpr = call; ;) {
    const { call: callee, args } = at;
    if (isRefExpr(callee)) {
      const dot = callee.ref.lastIndexOf('.');
      if (dot === -1) return undefined;
      links.unshift({ name: callee.ref.slice(dot + 1), args });
      return { root: callee.ref.slice(0, dot), links };
    }
    if (!isMemberExpr(callee) || !isCallExpr(callee.of)) return undefined;
    links.unshift({ name: callee.name, args });
    at = callee.of;
  }
}
