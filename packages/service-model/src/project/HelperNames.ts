import { calledName } from '../behaviours/calledName.ts';
import type { CodeCall, CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';

/** A function of more calls than these is no mere wrapper; whether it is one is asked of it once more, exactly. */
const MAX_CALLS = 3;

/** A function's own name, and those of what it calls and nothing is known of. */
interface Calling {
  readonly name: string;
  readonly called: string[];
}

/** A function and those around it: what is done in a callback is done by whoever hands it in. */
function around(fn: CodeFunction, code: CodeLinker, visit: (fn: CodeFunction) => void): void {
  for (let at: CodeFunction | undefined = fn; at && at.scope !== 0; at = code.fn(at.file, at.fact.parent)) visit(at);
}

/**
 * Names of functions that a call may act through. To follow every call of a service into what it calls is half of a
 * model's work, and nearly always in vain; by its name most of them are known not to act.
 */
export class HelperNames {
  private readonly code: CodeLinker;
  private readonly acting = new Set<string>();
  /** Of each function, by file and scope. */
  private readonly calling = new Map<string, Map<number, Calling>>();

  constructor(code: CodeLinker) {
    this.code = code;
  }

  acts(call: CodeCall): void {
    around(call.within, this.code, ({ fact }) => this.acting.add(fact.name));
  }

  /** A call of which nothing but a log is known: what makes hardly another passes it on. */
  silent(call: CodeCall): void {
    const called = calledName(call);
    around(call.within, this.code, ({ file, scope, fact }) => {
      const inFile = this.calling.get(file) ?? new Map<number, Calling>();
      if (inFile.size === 0) this.calling.set(file, inFile);
      const known = inFile.get(scope);
      if (!known) inFile.set(scope, { name: fact.name, called: [called] });
      else if (known.called.length <= MAX_CALLS) known.called.push(called);
    });
  }

  all(): ReadonlySet<string> {
    const names = new Set(this.acting);
    const passing = [...this.calling.values()].flatMap((inFile) => [...inFile.values()]).filter(({ called }) => called.length <= MAX_CALLS);
    for (let before = -1; before !== names.size;) {
      before = names.size;
      for (const { name, called } of passing) if (called.some((one) => names.has(one))) names.add(name);
    }
    return names;
  }
}
