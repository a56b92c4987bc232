import type { Reaches } from '../../behaviour.ts';
import type { CodeCall } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { reachOf } from './reachOf.ts';

/** Asks whether something opens nothing any more: `tokens.isUsed(token)`. */
const SPENT = /(?:^|\.|_)(?:is|was|has)(?:Already|Been)*(?:Used|Spent|Consumed|Redeemed|Revoked|Expired|Blacklisted|Invalidated)\w*\(\)$/;

const OPENS = /(?:token|code|otp|nonce)$/i;

/** What reaches a call, less the tokens that it is made for because they were found to be spent: nobody who reads them can use them. */
export function withoutSpent<T extends Reaches>(reached: T, { expr: { at: [start] }, within, place }: CodeCall, context: CodeContext): T {
  if (!reached.fields.some((name) => OPENS.test(name))) return reached;
  const checks = within.fact.checks?.filter(({ then, missing, asks }) => !missing && then.start <= start && start < then.end && asks.some((name) => SPENT.test(name))) ?? [];
  const asked = checks.flatMap(({ asks }) => asks.filter((name) => !name.endsWith('()') && OPENS.test(name))).map((ref) => ({ place, expr: { ref } }));
  if (asked.length === 0) return reached;
  const spent = new Set(reachOf(asked, context).fields);
  return { ...reached, fields: reached.fields.filter((name) => !spent.has(name)), records: reached.records.filter(({ of }) => !spent.has(of)) };
}
