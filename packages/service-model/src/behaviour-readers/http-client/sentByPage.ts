import type { Confined } from '../../behaviour.ts';
import { isDrawn } from '../../behaviours/isDrawn.ts';
import { onlyIn } from '../../behaviours/onlyIn.ts';
import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';

/** The router that moves between pages is a browser's: https://nextjs.org/docs/pages/api-reference/functions/use-router */
const MOVES = 'next/router';

/** Where a request does nothing in a service: also one by a client that the company made for its pages, in a file of its own. */
export function sentByPage(call: CodeCall, context: CodeContext): Confined {
  const { code } = context;
  const own = onlyIn(call, context);
  const [head = ''] = isRefExpr(call.expr.call) ? call.expr.call.ref.split('.') : [];
  const meaning = own.only === undefined && head !== '' ? code.meaning(call.place, head) : undefined;
  if (meaning?.kind !== 'local' || meaning.file === call.place.file) return own;
  return isDrawn(meaning.file, context) || code.importsOf(meaning.file).some(({ from }) => from === MOVES) ? { only: 'browser' } : own;
}
