import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';
import { inChain, LOADS, localsOf, criteriaOfCall } from './heldTo.ts';

/** What says which row it is, rather than how it was. */
const SAYS_WHICH = /(?:^|[a-z0-9_])(?:id|Id|ID|uuid|key|Key|slug|email|name|Name|code|type)$/;

/**
 * Does a statement compare a column with what was read of the row before: `{ id, streak: row.streak }`, where `row` was found in the same
 * function? Who has written it meanwhile is not overwritten.
 */
export function isSwapped(call: CodeCall, context: CodeContext): boolean {
  const held = criteriaOfCall(call, context);
  if (!held.some(([field]) => SAYS_WHICH.test(field))) return false;
  const locals = localsOf(call.within, context);
  const isRead = ([field, to]: readonly [string, string]): boolean => {
    const [head, ...path] = to.split('.');
    const init = path.at(-1) === field && !SAYS_WHICH.test(field) ? locals.find(({ name }) => name === head)?.init : undefined;
    return init !== undefined && init !== null && !isRefExpr(init) && inChain(init, LOADS) !== undefined;
  };
  return held.some(isRead);
}
