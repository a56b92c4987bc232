import type { Located } from '../../link/code.ts';
import type { CodeContext, Concept } from '../../reader.ts';
import { isListExpr } from '../../syntax/expr.ts';

/** The profile's word for what has an origin. */
export function conceptAt(path: string | undefined, { conceptOf }: CodeContext): Concept | undefined {
  const [, module, symbol] = /^([^#]+)#([\w$]+)/.exec(path ?? '') ?? [];
  return module === undefined || symbol === undefined ? undefined : conceptOf({ module, symbol, args: [] });
}

/** Texts among arguments, lists of them too: names of permissions. What is computed is called by what it is written as. */
export const textsOf = (args: readonly Located[], context: CodeContext): string[] => args.flatMap((arg) => {
  const { place, expr } = context.values.resolve(arg);
  if (isListExpr(expr)) return textsOf(expr.list.map((item) => ({ place, expr: item })), context);
  const text = context.values.text({ place, expr });
  return text === null ? [] : [text];
});
