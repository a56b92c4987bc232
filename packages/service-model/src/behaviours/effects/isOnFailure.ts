import type { CodeCall, CodeFunction } from '../../link/code.ts';
import type { CodeLinker } from '../../link/CodeLinker.ts';
import { calledName } from '../calledName.ts';

/** `const onFailed = (id, error) => …`, handed to whoever tries. */
const CALLED_ON_FAILURE = /^on_?(?:[A-Z]\w*)?(?:[fF]ail(?:ed|ure)?|[eE]rror|[rR]eject(?:ed)?)$/;

/** Is a call made when something failed: in a `catch`, in a function handed to `.catch(…)`, or called `onFailed`? @param top where to stop looking around */
export function isOnFailure(call: CodeCall, top: CodeFunction, code: CodeLinker): boolean {
  const [at] = call.expr.at;
  for (let fn: CodeFunction | undefined = call.within; fn; fn = code.fn(fn.file, fn.fact.parent)) {
    if (fn.fact.tries?.some(({ handler }) => handler !== undefined && handler.start <= at && at < handler.end)) return true;
    if (fn.scope === top.scope) return false;
    if (CALLED_ON_FAILURE.test(fn.fact.name)) return true;
    const handed = code.handedTo(fn);
    if (handed && calledName(handed.call) === 'catch') return true;
  }
  return false;
}
