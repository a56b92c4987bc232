import { isRefExpr } from '../syntax/expr.ts';
import type { CodeCall } from '../link/code.ts';
import { argumentKeys } from './argumentKeys.ts';
import { passedNames } from './passedNames.ts';
import type { RecordLookup } from './recordsOf.ts';

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Members that `Object.assign(customer, …)` assigns; `customer.*` where it is not known which. */
export function assignedBy(call: CodeCall, lookup: RecordLookup): string[] {
  const [target, ...sources] = call.args;
  if (!target || !isRefExpr(target.expr) || lookup.code.origins.ofCallee(call)?.path !== '#Object.assign') return [];
  const { ref } = target.expr;
  return sources.flatMap((source) => {
    const keys = argumentKeys([source], lookup.code.values);
    const picked = keys.length > 0 ? keys : passedNames([source], lookup).filter(({ name }) => name.includes('.') && !name.includes('(')).map(({ name }) => lastOf(name));
    return (picked.length > 0 ? picked : ['*']).map((member) => `${ref}.${member}`);
  });
}
