import type { CodeCall } from './code.ts';
import type { CodeLinker } from './CodeLinker.ts';

const grouped = new WeakMap<readonly CodeCall[], ReadonlyMap<number, readonly CodeCall[]>>();

function group(calls: readonly CodeCall[]): ReadonlyMap<number, readonly CodeCall[]> {
  const byScope = new Map<number, CodeCall[]>();
  for (const call of calls) {
    const own = byScope.get(call.within.scope);
    if (own) own.push(call);
    else byScope.set(call.within.scope, [call]);
  }
  return byScope;
}

/** The calls that stand in a function itself, in none inside it; a file's are put in order once. */
export function callsOfFunction({ file, scope }: { readonly file: string; readonly scope: number }, code: CodeLinker): readonly CodeCall[] {
  const calls = code.callsOf(file);
  const known = grouped.get(calls) ?? group(calls);
  grouped.set(calls, known);
  return known.get(scope) ?? [];
}
