import { calledName } from '../behaviours/calledName.ts';
import type { CodeCall, CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';

/** Functions handed to these run before the call is over, as far as who called can tell; a handler that is registered does not. */
const AT_ONCE = /^(?:Promise|then|catch|finally|map|flatMap|forEach|filter|reduce|some|every|transaction|\$transaction|runInTransaction|withTransaction)$/;

function runsAtOnce(fn: CodeFunction, code: CodeLinker): boolean {
  const handed = code.handedTo(fn);
  return handed !== undefined && handed.property === undefined && AT_ONCE.test(calledName(handed.call));
}

/** The calls that a function makes, in itself and in the functions that it has run at once: `new Promise((resolve) => …)`. */
export function callsWithin(fn: CodeFunction, code: CodeLinker): CodeCall[] {
  const belongs = new Map<number, boolean>([[fn.scope, true]]);
  const isWithin = (one: CodeFunction): boolean => {
    const known = belongs.get(one.scope);
    if (known !== undefined) return known;
    const around = code.fn(one.file, one.fact.parent);
    const answer = around !== undefined && one.fact.parent > 0 && isWithin(around) && runsAtOnce(one, code);
    belongs.set(one.scope, answer);
    return answer;
  };
  return code.callsOf(fn.file).filter(({ within }) => isWithin(within));
}
