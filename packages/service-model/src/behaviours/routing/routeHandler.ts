import type { NamedSite } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr, isRefExpr } from '../../syntax/expr.ts';
import { handlerOf } from '../handlerOf.ts';
import { calledOn } from './calledOn.ts';

const MAX_WRAPPERS = 4;

/** The function behind `asyncHandler(fn)`, `controller.create.bind(controller)` and the like; `null` where it can't be followed. */
export function routeHandler(at: Located | undefined, context: CodeContext, depth = 0): NamedSite | null {
  if (!at || depth > MAX_WRAPPERS) return null;
  const { place, expr } = isFunctionExpr(at.expr) ? at : resolved(at, context);
  if (!isCallExpr(expr)) return handlerOf({ place, expr }, context);
  const on = calledOn({ place, expr });
  if (on?.method === 'bind') return routeHandler(on.receiver, context, depth + 1);
  const inner = expr.args.map((argument) => routeHandler({ place, expr: argument }, context, depth + 1)).find((site) => site !== null);
  // `const create = asyncHandler(async (req, res) => …)` is called `create`.
  if (inner) return inner.name === '' && isRefExpr(at.expr) ? { ...inner, name: at.expr.ref.slice(at.expr.ref.lastIndexOf('.') + 1) } : inner;
  // An argument that can't be followed may be the handler.
  if (expr.args.some((argument) => isRefExpr(context.values.resolve({ place, expr: argument }).expr))) return null;
  // A function that makes the handler: what it returns is one.
  const maker = context.origins.ofCallee({ place, expr })?.fn;
  const made = maker?.fact.returns.find((returned) => isFunctionExpr(returned));
  return maker && made !== undefined ? handlerOf({ place: { file: maker.file, scope: maker.scope }, expr: made }, context) : null;
}

/** A name of a wrapped function is followed to the wrapper's call: `const create = asyncHandler(…)`. */
function resolved(at: Located, { values }: CodeContext): Located {
  const value = values.resolve(at, 0, 'keep');
  return isCallExpr(value.expr) ? value : at;
}
