import { calledName } from '../behaviours/calledName.ts';
import type { CodeCall, CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';

/** A function of more calls than these is no mere wrapper; whether it is one is asked of it once more, exactly. */
const MAX_CALLS = 3;

/** A function and those around it: what is done in a callback is done by whoever hands it in. */
function* around(fn: CodeFunction, code: CodeLinker): Generator<CodeFunction> {
  for (let at: CodeFunction | undefined = fn; at && at.scope !== 0; at = code.fn(at.file, at.fact.parent)) yield at;
}

/**
 * Names of functions that a call may act through. To follow every call of a service into what it calls is half of a
 * model's work, and nearly always in vain; by its name most of them are known not to act.
 */
export class HelperNames {
  private readonly code: CodeLinker;
  private readonly acting = new Set<string>();
  /** Of each function, by file and place: its own name, and those of what it calls and nothing is known of. */
  private readonly calling = new Map<string, { readonly name: string; readonly called: string[] }>();

  constructor(code: CodeLinker) {
    this.code = code;
  }

  acts(call: CodeCall): void {
    for (const { fact } of around(call.within, this.code)) this.acting.add(fact.name);
  }

  /** A call of which nothing but a log is known: what makes hardly another passes it on. */
  silent(call: CodeCall): void {
    for (const { file, scope, fact } of around(call.within, this.code)) {
      const key = `${file}\0${scope}`;
      const known = this.calling.get(key);
      if (!known) this.calling.set(key, { name: fact.name, called: [calledName(call)] });
      else if (known.called.length <= MAX_CALLS) known.called.push(calledName(call));
    }
  }

  all(): ReadonlySet<string> {
    const names = new Set(this.acting);
    const passing = [...this.calling.values()].filter(({ called }) => called.length <= MAX_CALLS);
    for (let before = -1; before !== names.size;) {
      before = names.size;
      for (const { name, called } of passing) if (called.some((one) => names.has(one))) names.add(name);
    }
    return names;
  }
}
