import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { CheckFact } from '../../syntax/code.ts';
import { isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { eachWithin, functionsWithin } from '../exprsWithin.ts';
import { asksWhat } from './asksWhat.ts';
import { besideLogs } from './isLogCall.ts';
import { refusesByHand } from './refusesByHand.ts';

/** The check that a refusal hangs on itself, and not one around that. */
function innermost(at: number, checks: readonly CheckFact[]): CheckFact | undefined {
  const around = checks.filter(({ then }) => then.start <= at && at < then.end);
  return around.toSorted((a, b) => a.then.end - a.then.start - (b.then.end - b.then.start))[0];
}

/** `if (!Array.isArray(ids))` says nothing of what is in it, unless `|| !ids.every((id) => typeof id === 'string')` does. */
const asksListAlone = ({ asks }: CheckFact): boolean => asks.includes('Array.isArray()') && !asks.some((name) => /\.(?:every|some)\(\)$/.test(name));

/**
 * Is each field of a body that a handler uses refused by hand by what it is: `if (typeof body.name !== 'string') throw new BadRequestException()`?
 * @param nameOf what of the body a name stands for: `''` for all of it, `status` for `body.status`; `undefined` for anything else
 */
export function refusesEachField(fn: CodeFunction, nameOf: (ref: string) => string | undefined, context: CodeContext): boolean {
  const scopes = functionsWithin(fn, context.code).map(({ fact }) => fact);
  const locals = new Map<string, string>();
  const fieldOf = (ref: string): string | undefined => nameOf(ref)?.split('.')[0] ?? locals.get(ref.split('.')[0] ?? '');
  for (const { name, init } of scopes.flatMap((scope) => scope.locals)) {
    const field = init !== null && isRefExpr(init) ? fieldOf(init.ref) : undefined;
    if (field !== undefined && field !== '') locals.set(name, field);
  }
  // `const { name } = req.body` looks at all of it, and takes a field.
  const takenApart = scopes.flatMap(({ asks = [], locals: own }) => asks.filter((ref) => fieldOf(ref) === '' && own.some(({ init }) => init !== null && isRefExpr(init) && init.ref.startsWith(`${ref}.`))));
  let wholes = 0;
  const used = new Set<string>();
  const refused = new Set<string>();
  const checks = scopes.flatMap((scope) => scope.checks ?? []);
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, besideLogs((expr) => {
    const field = isRefExpr(expr) ? fieldOf(expr.ref) : undefined;
    if (field === '') wholes += 1;
    else if (field !== undefined) used.add(field);
    const check = isCallExpr(expr) && refusesByHand(expr) ? innermost(expr.at[0], checks) : undefined;
    if (check && asksWhat(check) && !asksListAlone(check)) for (const name of check.asks) refused.add(fieldOf(name.replace(/\(\)$/, '')) ?? '');
  }, context));
  return used.size > 0 && wholes === takenApart.length && [...used].every((field) => refused.has(field));
}
