import type { CodeCall, Located, Origin } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';

/** Where a call says something: an argument by its index, or a property of one: `[0, 'QueueUrl']`. */
export type Spot = number | readonly [argument: number, ...path: string[]];

/** What stands at a spot of some arguments. */
export function among(args: readonly Located[], spot: Spot, { values }: Pick<CodeContext, 'values'>): Located | undefined {
  const [index, ...path] = typeof spot === 'number' ? [spot] : spot;
  let at: Located | undefined = args[index];
  for (const name of path) at = at && values.property(at, name);
  return at;
}

export const at = (call: CodeCall, spot: Spot, context: Pick<CodeContext, 'values'>): Located | undefined => among(call.args, spot, context);

/** The same, of the `new` or the call on the way to what is called: `new Queue('mail').add(…)`. `nth` from the start of the path. */
export function onTheWay({ steps }: Origin, nth: number, spot: Spot, context: Pick<CodeContext, 'values'>): Located | undefined {
  const step = steps[nth];
  return step && 'args' in step ? among(step.args, spot, context) : undefined;
}
