import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeLinker } from '../../link/CodeLinker.ts';

/** Calls in a function, and in the functions that stand in it. */
export function ownCalls({ file, scope }: CodeFunction, code: CodeLinker): CodeCall[] {
  const isIn = (one: CodeFunction | undefined): boolean => one !== undefined && (one.scope === scope || (one.scope !== 0 && isIn(code.fn(file, one.fact.parent))));
  return code.callsOf(file).filter(({ within }) => isIn(within));
}
