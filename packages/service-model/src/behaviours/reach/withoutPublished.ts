import type { Reaches } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import type { Expr } from '../../syntax/expr.ts';

/** The token of a challenge stands in a public address, and is fetched without a key: https://www.rfc-editor.org/rfc/rfc8555#section-8.3 */
const CHALLENGE = /\bacme\b|\.well-known\b/i;

const TOKEN = /token$|challenge$/i;

function speaksOfChallenge(args: readonly Expr[]): boolean {
  let found = false;
  for (const one of args) eachExpr(one, (part) => { found ||= typeof part === 'string' && CHALLENGE.test(part); });
  return found;
}

/** What reaches a call, less the tokens that its own text says are of a public challenge. */
export function withoutPublished<T extends Reaches>(reached: T, { expr: { args } }: CodeCall): T {
  if (!reached.fields.some((name) => TOKEN.test(name)) || !speaksOfChallenge(args)) return reached;
  return { ...reached, fields: reached.fields.filter((name) => !TOKEN.test(name)), records: reached.records.filter(({ of }) => !TOKEN.test(of)) };
}
