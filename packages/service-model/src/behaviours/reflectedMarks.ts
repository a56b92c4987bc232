import type { CodeCall, CodeFunction } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { calledName } from './calledName.ts';
import { decorationsOf } from './decorations.ts';

/** https://docs.nestjs.com/fundamentals/execution-context#reflection-and-metadata */
const READS = /^@nestjs\/core#Reflector\{\}\.(?:get|getAll|getAllAndOverride|getAllAndMerge)$/;
const SETS = /^@nestjs\/common#SetMetadata$/;

const lastOf = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);

/** What an interceptor looks for on the handlers that it runs around: `this.reflector.get(Audit, context.getHandler())`, decorators and keys by their names. */
export function marksRead(fn: CodeFunction, calls: readonly CodeCall[], { code, origins, values }: CodeContext): string[] {
  if (!fn.owner || !code.member(fn.owner, 'intercept')?.method) return [];
  return calls.flatMap((call) => {
    const [mark] = call.args;
    if (!mark || !calledName(call).startsWith('get') || !READS.test(origins.ofCallee(call)?.path ?? '')) return [];
    return [...(isRefExpr(mark.expr) ? [lastOf(mark.expr.ref)] : []), values.text(mark) ?? []].flat();
  });
}

/** What interceptors may find on a method: its decorators by their names, and the keys that they set. */
export function marksOn({ file, fact, owner }: CodeFunction, context: CodeContext): string[] {
  const decorators = owner ? [...(fact.decorators ?? []), ...(fact.decorators ? owner.fact.decorators : [])] : [];
  const keys = owner ? decorationsOf(decorators, { file, scope: owner.fact.scope }, context).flatMap(({ path, args: [key] }) =>
    (SETS.test(path) && key ? [...(isRefExpr(key.expr) ? [lastOf(key.expr.ref)] : []), context.values.text(key) ?? []].flat() : [])) : [];
  return [...new Set([...decorators.map(({ ref }) => lastOf(ref)), ...keys])];
}
