import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { COMPUTED } from '../../syntax/readExpr.ts';
import type { StatementPart } from './statementOf.ts';

/** Conditions in conditions; also what ends a circle. */
const MAX_DEPTH = 6;

/** Names of a criterion; `null` where there may be more than can be seen. */
export type Criteria = readonly string[] | null;

/** By its name, or by its type, a value is a key, or a list of them. */
const KEY_NAME = /(?:^|[a-z0-9_.])(?:ids?|Ids?|ID|uuid|[kK]eys?|[sS]lug|[cC]ode|[tT]oken|[eE]mail)$/;
const KEY_TYPE = /^(?:readonly\s+)?(?:string|number|bigint|ID|(?:\w+\.)*ObjectId)(?:\[\])?$/;

const together = (all: readonly Criteria[]): Criteria => all.reduce<Criteria>((sum, one) => (sum === null || one === null ? null : [...sum, ...one]), []);

const lastOf = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);

const wordsIn = (text: string): string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** Every name in an expression, whatever it stands for: what a condition's helpers are handed. */
function namesIn({ place, expr }: Located, context: CodeContext, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  const all = (exprs: readonly Expr[]): string[] => exprs.flatMap((one) => namesIn({ place, expr: one }, context, depth + 1));
  if (typeof expr === 'string') return wordsIn(expr);
  if (isRefExpr(expr)) return [lastOf(expr.ref)];
  if (isMemberExpr(expr)) return [expr.name, ...all([expr.of])];
  if (isCallExpr(expr)) return all([...expr.args, ...(isMemberExpr(expr.call) ? [expr.call.of] : [])]);
  if (isListExpr(expr)) return all(expr.list);
  if (isMixExpr(expr)) return all(expr.mix);
  if (isObjectExpr(expr)) return expr.object.flatMap(([name, value, , key]) => [...(name === null || name === COMPUTED ? [] : [name]), ...all(key === undefined ? [value] : [key, value])]);
  if (!isFunctionExpr(expr)) return [];
  const fact = context.code.fn(place.file, expr.fn)?.fact;
  const inside = { file: place.file, scope: expr.fn };
  return fact ? [...fact.returns, ...fact.body].flatMap((one) => namesIn({ place: inside, expr: one }, context, depth + 1)) : [];
}

function isKey({ place, expr }: Located, { code }: CodeContext): boolean {
  if (!isRefExpr(expr)) return false;
  if (KEY_NAME.test(expr.ref)) return true;
  const meaning = expr.ref.includes('.') ? undefined : code.meaning(place, expr.ref);
  return (meaning?.kind === 'param' || meaning?.kind === 'inner') && meaning.fact.type !== null && KEY_TYPE.test(meaning.fact.type);
}

/** What a condition that is given as a value names: `id` and `version` of `{ id, version }`; nothing, of a key alone. */
export function criteriaOf(at: Located | undefined, context: CodeContext, depth = 0): Criteria {
  if (!at || isKey(at, context)) return [];
  if (depth > MAX_DEPTH) return null;
  const { place, expr } = context.values.resolve(at);
  const all = (exprs: readonly Expr[]): Criteria => together(exprs.map((one) => criteriaOf({ place, expr: one }, context, depth + 1)));
  if (expr === null || typeof expr === 'number' || typeof expr === 'boolean') return [];
  if (typeof expr === 'string') return wordsIn(expr);
  if (isListExpr(expr)) return expr.cut ? null : all(expr.list);
  if (isObjectExpr(expr)) {
    const { entries, open } = context.values.properties({ place, expr });
    const names = entries.flatMap(({ name, value }) => [name, ...namesIn(value, context, depth + 1)]);
    // `[Op.and]: […]`
    const computed = expr.object.flatMap(([name, value]) => (name === COMPUTED ? namesIn({ place, expr: value }, context, depth + 1) : []));
    return open && expr.object.some(([name]) => name === null) ? null : [...names, ...computed];
  }
  if (isMixExpr(expr)) return expr.mix.some((part) => typeof part === 'string') ? namesIn({ place, expr }, context, depth) : all(expr.mix);
  if (isFunctionExpr(expr)) return namesIn({ place, expr }, context, depth);
  // `eq(users.id, id)`, `In(ids)`; what the company's own function makes is not known.
  if (isCallExpr(expr)) return context.origins.ofCallee({ place, expr })?.fn ? null : namesIn({ place, expr }, context, depth);
  return null;
}

/** What the parts of a statement that say which rows it is about name. @param names of these parts: `where`, `andWhere` */
export const criteriaOfStatement = (parts: readonly StatementPart[], names: RegExp, context: CodeContext): Criteria =>
  together(parts.filter(({ name }) => names.test(name)).flatMap(({ args }) => args.slice(0, 3).map((arg, index) => (index === 0 ? criteriaOf(arg, context) : namesIn(arg, context, 0)))));
