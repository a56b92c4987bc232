import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';

/** `now`, `timestamp` */
const NOW = /(?:^|\.|_)now$|Now$|^(?:timestamp|currentDate|currentTime|today)$/;
/** `new Date()`, `Date.now()`, `dayjs().toDate()`, `fn('NOW')` */
const MAKES_NOW = /^(?:Date|now|NOW|dayjs|moment|toDate|toISOString|currentTimestamp|toJSDate|utc)$/;

/** Is a field given what says that something has happened: `true`, or the time that it is now? Of what takes it back, that is not so. */
export function isSetOnce(at: Located, { values }: CodeContext): boolean {
  const { expr } = at;
  if (expr === true) return true;
  if (isCallExpr(expr)) return expr.args.length === 0 && MAKES_NOW.test(calledName({ expr }));
  if (!isRefExpr(expr)) return false;
  const kept = values.resolve(at).expr;
  return NOW.test(expr.ref) || kept === true || (isCallExpr(kept) && kept.args.length === 0 && MAKES_NOW.test(calledName({ expr: kept })));
}
