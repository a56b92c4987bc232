import { isCallExpr, isMemberExpr, isRefExpr } from '../syntax/expr.ts';
import type { Located } from './code.ts';
import type { Values } from './Values.ts';

/** Builders chain some ten calls; also what ends a circle. */
const MAX_LINKS = 60;

export interface ChainLink {
  readonly name: string;
  readonly args: readonly Located[];
  /** Type arguments as written. */
  readonly types: readonly string[];
}

export interface CallChain {
  /** What is called first: `text` in `text('x').notNull()`, `t.text` in `t.text().notNull()`. */
  readonly root: Located;
  /** The calls in order, that of the root first. */
  readonly links: readonly [ChainLink, ...ChainLink[]];
}

/** The calls by which a builder is told what to make, wherever the first of them stand: constants and helpers are followed. */
export function callChain(from: Located, values: Values, depth = 0): CallChain | undefined {
  const { place, expr } = values.resolve(from);
  if (!isCallExpr(expr) || depth > MAX_LINKS) return undefined;
  const { call } = expr;
  const link = (name: string): ChainLink => ({ name, args: expr.args.map((argument) => ({ place, expr: argument })), types: expr.types ?? [] });
  const behind = (of: Located, name: string): CallChain | undefined => {
    const chain = callChain(of, values, depth + 1);
    return chain && { root: chain.root, links: [...chain.links, link(name)] };
  };
  if (isMemberExpr(call)) return behind({ place, expr: call.of }, call.name);
  if (!isRefExpr(call)) return undefined;
  const dot = call.ref.lastIndexOf('.');
  const name = call.ref.slice(dot + 1);
  // `id.notNull()`, of `const id = text('id')`
  const longer = dot === -1 ? undefined : behind({ place, expr: { ref: call.ref.slice(0, dot) } }, name);
  return longer ?? { root: { place, expr: call }, links: [link(name)] };
}
