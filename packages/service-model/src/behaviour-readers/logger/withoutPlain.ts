import type { Reaches } from '../../behaviour.ts';
import { reachOf } from '../../behaviours/reach/reachOf.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isRefExpr } from '../../syntax/expr.ts';

/** https://github.com/pinojs/pino/blob/main/docs/api.md#message-string, https://github.com/pinojs/quick-format-unescaped: these make a text or a number. */
const PLACES = /%[sdifoOjc%]/g;
const PLAIN = /^%[sdif]$/;

/** What pino puts where its message has a place for a text or a number. The message comes first, or behind an object. */
function putPlainly({ args }: CodeCall, { values }: CodeContext): Located[] {
  const at = args.slice(0, 2).findIndex((one) => values.text(one) !== null);
  const message = at < 0 ? undefined : args[at];
  const places = ((message && values.text(message)) ?? '').match(PLACES)?.filter((place) => place !== '%%') ?? [];
  return args.slice(at + 1).filter((_, index) => at >= 0 && PLAIN.test(places[index] ?? ''));
}

/** What reaches a call of pino, less the records of which it only says that they are objects: `logger.info('of %s', user)`. */
export function withoutPlain(reached: Reaches, call: CodeCall, path: string, context: CodeContext): Reaches {
  const plain = /^pino#/.test(path) && reached.records.length > 0 ? putPlainly(call, context) : [];
  if (plain.length === 0) return reached;
  const rest = new Set(reachOf(call.args.filter((one) => !plain.includes(one)), context).fields);
  const objects = new Set(reachOf(plain.filter(({ expr }) => isRefExpr(expr)), context).fields.filter((name) => !rest.has(name)));
  return { ...reached, records: reached.records.filter(({ of, field }) => field !== undefined || !objects.has(of)) };
}
