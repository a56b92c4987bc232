import type { PassedName } from '../flow.ts';
import { callsWithin } from '../project/callsWithin.ts';
import type { CodeCall, CodeFunction, Located } from '../link/code.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { passed, passedNames } from './passedNames.ts';
import type { RecordLookup } from './recordsOf.ts';

/** Queue services of queue services; as many as the model's own behaviours are followed through. */
const MAX_HOPS = 4;

export interface SendLookup extends RecordLookup {
  /** Does something leave the service by a call that stands there? */
  readonly sends: (file: string, offset: number) => boolean;
}

const sendsAt = ({ place, expr }: CodeCall, { sends }: SendLookup): boolean => sends(place.file, expr.at[0]);

/** The parameter that a name of a function starts from, and what of it: `order.total`, or `email` of `({ email })`. */
function paramOf(name: string, { fact }: CodeFunction): { readonly index: number; readonly rest: readonly string[] } | undefined {
  const [head = '', ...rest] = name.split('.');
  const index = fact.params.findIndex((param) => param.name === head);
  if (index !== -1) return { index, rest };
  const init = fact.locals.find((local) => local.name === head)?.init;
  const [from = '', ...taken] = isRefExpr(init ?? undefined) && init !== null && isRefExpr(init) ? init.ref.split('.') : [];
  return from.startsWith('#') ? { index: Number(from.slice(1)), rest: [...taken, ...rest] } : undefined;
}

function ofMember(arg: Located, [first = '', ...rest]: readonly string[], lookup: RecordLookup): PassedName[] {
  if (isRefExpr(arg.expr)) return [passed([arg.expr.ref, first, ...rest].join('.'), arg, lookup)];
  const value = lookup.code.values.property(arg, first);
  if (!value) return [];
  return rest.length === 0 ? passedNames([value], lookup) : ofMember(value, rest, lookup);
}

/** What of a helper's arguments leaves the service inside it, in the words of who calls it; `undefined` where the helper sends nothing itself. */
function throughHelper(call: CodeCall, lookup: SendLookup, depth: number): PassedName[] | undefined {
  const fn = lookup.code.origins.ofCallee(call)?.fn;
  const inner = fn && depth < MAX_HOPS ? callsWithin(fn, lookup.code.code).filter((one) => sendsAt(one, lookup)) : [];
  if (!fn || inner.length === 0) return undefined;
  return inner.flatMap((one) => sentNames(one, lookup, depth + 1)).flatMap(({ name }): PassedName[] => {
    const from = paramOf(name, fn);
    const arg = from && call.args[from.index];
    if (!arg) return [];
    return from.rest.length === 0 ? passedNames([arg], lookup) : ofMember(arg, from.rest, lookup);
  });
}

/** Names that the company's own function logs of what a call hands it. @param logs is something logged by a call that stands there? */
export const loggedNames = (call: CodeCall, lookup: RecordLookup, logs: SendLookup['sends']): PassedName[] =>
  throughHelper(call, { ...lookup, sends: logs }, 0) ?? [];

/** Names that leave the service by a call, itself or by the helper that it enters. */
export const sentNames = (call: CodeCall, lookup: SendLookup, depth = 0): PassedName[] =>
  throughHelper(call, lookup, depth) ?? passedNames(call.args, lookup);
