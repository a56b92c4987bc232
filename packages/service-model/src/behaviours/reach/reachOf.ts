import type { ReachedRecord, Reaches } from '../../behaviour.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import { isAmbiguous } from './isAmbiguous.ts';
import { reaching, type Reached } from './reaching.ts';
import { recordOf } from './recordOf.ts';
import { toldBy } from './toldBy.ts';

/** `user` of `user.email`. */
function ownerAt({ place, expr }: Located): Located | undefined {
  if (isMemberExpr(expr)) return { place, expr: expr.of };
  const dot = isRefExpr(expr) ? expr.ref.lastIndexOf('.') : -1;
  return isRefExpr(expr) && dot > 0 ? { place, expr: { ref: expr.ref.slice(0, dot) } } : undefined;
}

function recordBehind({ name, at, asText, without = [] }: Reached, context: CodeContext): ReachedRecord[] {
  if (name.endsWith('()') || (isRefExpr(at.expr) && isAmbiguous(at.place, at.expr.ref.split('.')[0] ?? '', context))) return [];
  const owner = ownerAt(at);
  const of = owner && recordOf(owner, context);
  const member = of?.fields.find((field) => name.endsWith(`.${field.name}`));
  if (of && member) return [{ of: name, name: of.name, field: member.name, fields: [member] }];
  const told = toldBy(name, at, context);
  if (told) return [told];
  // A record that is put into a text says `[object Object]`.
  const whole = asText ? undefined : recordOf(at, context);
  const fields = whole?.fields.filter((field) => !without.includes(field.name)) ?? [];
  return whole && fields.length > 0 ? [{ of: name, name: whole.name, fields }] : [];
}

/** What reaches some values: names, each once, in order, and the records that are known behind them. */
export function reachOf(values: readonly Located[], context: CodeContext): Reaches {
  const found = new Map<string, Reached>();
  for (const one of values.flatMap((value) => reaching(value, context))) if (!found.has(one.name)) found.set(one.name, one);
  const reached = [...found.values()];
  return { fields: reached.map(({ name }) => name), records: reached.flatMap((one) => recordBehind(one, context)) };
}
