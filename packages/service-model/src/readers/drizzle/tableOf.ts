import type { CodeCall, Located, Origin } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isFunctionExpr } from '../../syntax/expr.ts';
import { CREATOR, TABLE } from './modules.ts';

export interface DrizzleTable {
  /** As the database has it; `null` where it is computed. */
  readonly name: string | null;
  readonly columns: Located;
  /** Indexes and keys, the third argument. */
  readonly extra: Located | undefined;
}

/** `pgTableCreator((name) => `app_${name}`)`: the function that a table's name goes through. */
function nameOf(given: Located, { path, steps }: Origin, { code, values }: CodeContext): string | null {
  const [creator] = CREATOR.test(path) ? steps.flatMap((step) => (step.kind === 'call' ? step.args : [])) : [];
  if (!creator) return values.text(given);
  const { place, expr } = values.resolve(creator);
  const fn = isFunctionExpr(expr) ? code.fn(place.file, expr.fn) : undefined;
  const [only] = fn?.fact.returns ?? [];
  if (!fn || only === undefined) return null;
  const inside = { file: fn.file, scope: fn.scope };
  return values.text({ place: { ...inside, given: { ...inside, args: [given] } }, expr: only });
}

/** The table that a call declares, itself or as what a function of the company returns. */
export function tableOf(call: Pick<CodeCall, 'place' | 'expr'>, context: CodeContext): DrizzleTable | undefined {
  const { place, expr } = context.values.resolve(call);
  if (!isCallExpr(expr)) return undefined;
  const origin = context.origins.ofCallee({ place, expr });
  const [name, columns, extra] = expr.args.map((argument) => ({ place, expr: argument }));
  if (!origin || !TABLE.test(origin.path) || !name || !columns) return undefined;
  return { name: nameOf(name, origin, context), columns, extra };
}
