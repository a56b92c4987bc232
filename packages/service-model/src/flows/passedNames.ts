import { calledName } from '../behaviours/calledName.ts';
import { fieldsOf } from '../behaviours/reach/fieldsOf.ts';
import { HIDES } from '../behaviours/reach/passing.ts';
import type { PassedName } from '../flow.ts';
import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';
import { recordOfValue, type RecordLookup } from './recordsOf.ts';

/** Objects in objects; also what ends a circle. */
const MAX_DEPTH = 6;

/** `pick(customer, ['firstName', 'phone'])` hands on `customer.firstName` and `customer.phone`. */
function picked({ args: [of, ...keys] }: CallExpr): string[] {
  if (!isRefExpr(of)) return [];
  return keys.flatMap((key) => (isListExpr(key) ? key.list : [key])).flatMap((key) => (typeof key === 'string' && /^[\w.]+$/.test(key) ? [`${of.ref}.${key}`] : []));
}

/** What the company's own function returns of what it is handed: `customer.firstName` of `toJson(customer)`. */
function returned({ place, expr }: Located & { readonly expr: CallExpr }, context: CodeContext): string[] {
  const entered = context.origins.entered({ place, expr, args: expr.args.map((argument) => ({ place, expr: argument })) });
  return entered ? fieldsOf(entered.fn.fact.returns.map((one) => ({ place: entered.place, expr: one })), context) : [];
}

interface Made {
  readonly names: readonly string[];
  /** Names that reach the helpers, of which the helpers hand on no more than `names`. */
  readonly instead: readonly string[];
}

const together = (all: readonly Made[]): Made => ({ names: all.flatMap(({ names }) => names), instead: all.flatMap(({ instead }) => instead) });

/** What helpers in the arguments make of what they are handed. */
function ofHelpers(at: Located, context: CodeContext, depth = 0): Made {
  const { place, expr } = at;
  const all = (exprs: readonly Expr[]): Made => together(depth > MAX_DEPTH ? [] : exprs.map((one) => ofHelpers({ place, expr: one }, context, depth + 1)));
  if (isMixExpr(expr)) return all(expr.asked ? [] : expr.mix);
  if (isListExpr(expr)) return all(expr.list);
  if (isObjectExpr(expr)) return all(expr.object.map(([, value]) => value));
  if (isMemberExpr(expr)) return all([expr.of]);
  if (!isCallExpr(expr)) return { names: [], instead: [] };
  if (HIDES.test(calledName({ expr }))) return { names: [], instead: [] };
  const names = [...picked(expr), ...returned({ place, expr }, context)];
  return names.length > 0 ? { names, instead: fieldsOf([at], context) } : all(expr.args);
}

/** What is handed to these comes out whole. */
const WHOLE = /^(?:JSON\.stringify|(?:util\.)?inspect|structuredClone)$/;

/** Names that are handed on as they are, in objects and lists too: `shipTo` of `{ ...shipTo }`. */
function refsIn(expr: Expr, depth = 0): string[] {
  if (isRefExpr(expr)) return [expr.ref];
  if (depth > MAX_DEPTH) return [];
  const all = (exprs: readonly Expr[]) => exprs.flatMap((one) => refsIn(one, depth + 1));
  if (isListExpr(expr)) return all(expr.list);
  // Put into a text, a record says `[object Object]`.
  if (isMixExpr(expr)) return expr.mix.some((part) => typeof part === 'string') ? [] : all(expr.mix);
  if (isCallExpr(expr)) return isRefExpr(expr.call) && WHOLE.test(expr.call.ref) ? all(expr.args) : [];
  return isObjectExpr(expr) ? all(expr.object.map(([, value]) => value)) : [];
}

/** With the record that a name is a member of, where its object can be followed. */
export function passed(name: string, { place }: Pick<Located, 'place'>, lookup: RecordLookup): PassedName {
  const end = name.lastIndexOf('.');
  const memberOf = end === -1 ? undefined : recordOfValue({ place, expr: { ref: name.slice(0, end) } }, lookup);
  return memberOf === undefined ? { name } : { name, memberOf };
}

/** Names that reach the arguments of a call, each once, with the records that they are known to be of. */
export function passedNames(args: readonly Located[], lookup: RecordLookup): PassedName[] {
  const found = new Map<string, PassedName>();
  for (const arg of args) {
    const { names, instead } = ofHelpers(arg, lookup.code);
    const written = fieldsOf([arg], lookup.code).filter((name) => !instead.includes(name));
    for (const name of [...written, ...names]) if (!found.has(name)) found.set(name, passed(name, arg, lookup));
    for (const name of refsIn(arg.expr)) {
      const record = recordOfValue({ place: arg.place, expr: { ref: name } }, lookup);
      if (record !== undefined) found.set(name, { ...passed(name, arg, lookup), record });
    }
  }
  return [...found.values()];
}
