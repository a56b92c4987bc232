import type { CodeCall, CodeFunction, Given } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';

/** The member of a class, or the function of no class, that code stands in, however deep in callbacks. */
function memberAround(start: CodeFunction, code: CodeLinker): CodeFunction {
  let last = start;
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) {
    if (fn.owner) return fn;
    last = fn;
  }
  return last;
}

/** What another member of the same object is given: nothing but the object. */
const inherited = ({ file, self }: Given, { scope }: CodeFunction): Given | undefined => self && { file, scope, args: [], self };

/** Calls of the same class, or of the same file outside classes; those of the same function with what that was given. */
export function callsBeside(call: CodeCall, code: CodeLinker): CodeCall[] {
  const { given, file } = call.place;
  const home = memberAround(call.within, code);
  return code.callsOf(file).flatMap((other) => {
    if (other.expr === call.expr) return [];
    const member = memberAround(other.within, code);
    if (member.owner?.index !== home.owner?.index) return [];
    const itsGiven = given && (member.scope === given.scope ? given : inherited(given, member));
    if (!itsGiven) return [other];
    const place = { ...other.place, given: itsGiven };
    return [{ ...other, place, args: other.args.map(({ expr }) => ({ place, expr })) }];
  });
}
