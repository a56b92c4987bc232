import type { ReachedRecord, Reaches } from '../../../behaviour.ts';
import { reachOf } from '../../../behaviours/reach/reachOf.ts';
import type { CodeCall, Located, Origin } from '../../../link/code.ts';
import type { CodeContext } from '../../../reader.ts';
import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../../syntax/expr.ts';
import { hiddenNames } from './hiddenNames.ts';
import { type HiddenNames, hides } from './hides.ts';
import { loggerFile } from './loggerFile.ts';

/** A value less what stands in it under names that are hidden; what is put into a text has none. */
function without(expr: Expr, hidden: HiddenNames): Expr {
  if (isObjectExpr(expr)) {
    return { object: expr.object.flatMap(([name, value, ...rest]) => (name !== null && hides(hidden, name) ? [] : [[name, without(value, hidden), ...rest] as const])) };
  }
  if (isListExpr(expr)) return { ...expr, list: expr.list.map((one) => without(one, hidden)) };
  return isMixExpr(expr) && !expr.mix.some((one) => typeof one === 'string') ? { ...expr, mix: expr.mix.map((one) => without(one, hidden)) } : expr;
}

/** What is handed to a function that hides but the fields of some names is what it gives, less these: `log.info(message, hide({ scope, ...fields }))`. */
function seenThrough(expr: Expr, hidden: HiddenNames): Expr {
  if (isObjectExpr(expr)) return { object: expr.object.map(([name, value, ...rest]) => [name, seenThrough(value, hidden), ...rest] as const) };
  if (isMixExpr(expr)) return { ...expr, mix: expr.mix.map((one) => seenThrough(one, hidden)) };
  if (!isCallExpr(expr)) return expr;
  const [first] = expr.args;
  const name = isMemberExpr(expr.call) ? expr.call.name : isRefExpr(expr.call) ? expr.call.ref.slice(expr.call.ref.lastIndexOf('.') + 1) : '';
  return hidden.by.has(name) && first !== undefined ? first : expr;
}

/** An object that was made just before is one that is written here. */
function written(at: Located, hidden: HiddenNames, { values }: CodeContext): Located {
  const made = isRefExpr(at.expr) ? values.resolve(at) : at;
  const { place, expr } = isObjectExpr(made.expr) && made.place.file === at.place.file ? made : at;
  return { place, expr: without(expr, hidden) };
}

const left = ({ fields, ...record }: ReachedRecord, hidden: HiddenNames): ReachedRecord[] => {
  const rest = record.field === undefined ? fields.filter(({ name }) => !hides(hidden, name)) : fields;
  return rest.length > 0 ? [{ ...record, fields: rest }] : [];
};

/** What reaches a log; of the company's own logger, less the fields whose values it hides by their names: `logger.info('sent', { email })`. */
export function reachingLog(call: CodeCall, origin: Origin, context: CodeContext): Reaches {
  const { given } = call.place;
  const file = loggerFile(call, origin, context);
  const hidden = file === undefined ? undefined : hiddenNames(file, context);
  if (!hidden || hidden.whole.size + hidden.parts.length === 0) return reachOf(call.args, context);
  const take = (one: Located): Located => written(one, hidden, context);
  const place = given ? { ...call.place, given: { ...given, args: given.args.map(take) } } : call.place;
  const { fields, records } = reachOf(given ? call.args.map(({ expr }) => ({ place, expr: seenThrough(expr, hidden) })) : call.args.map(take), context);
  return { fields, records: records.flatMap((one) => left(one, hidden)) };
}
