import { calledName } from '../behaviours/calledName.ts';
import type { CodeCall } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import { isFunctionExpr, isRefExpr } from '../syntax/expr.ts';

/**
 * Names that a pattern writes out after the module: what the last name of a path that it fits starts or ends with is
 * among them. Escapes and classes of characters are none.
 */
const wordsOf = ({ source }: RegExp): string[] =>
  source.slice(source.indexOf('#') + 1).replace(/\\.|\[[^\]]*\]/g, ' ').match(/[A-Za-z_$]\w*/g) ?? [];

/**
 * May what a call calls fit one of some patterns of origins' paths? By its name alone: to follow it to where it comes
 * from takes reading the files that it comes through, for most of a service's calls in vain.
 */
export class CalleeFilter {
  private readonly words: ReadonlySet<string>;
  private readonly known = new Map<string, boolean>();

  constructor(patterns: readonly RegExp[]) {
    this.words = new Set(patterns.flatMap(wordsOf));
  }

  mayFit(call: CodeCall, code: CodeLinker): boolean {
    const callee = call.expr.call;
    if (isRefExpr(callee) && !callee.ref.includes('.') && this.isRenamed(call, callee.ref, code)) return true;
    return this.fits(calledName(call));
  }

  /** Does another name stand behind it: an import from a package, or a variable that is given something else than a function? */
  private isRenamed({ place }: CodeCall, name: string, code: CodeLinker): boolean {
    const inner = code.innerMeaning(place, name);
    if (inner) return inner.kind === 'param' || !isFunctionExpr(inner.fact.init ?? undefined);
    const from = code.importOf(place.file, name)?.from;
    return from !== undefined && !from.startsWith('.');
  }

  private fits(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    let fits = name === '';
    for (let end = name.length; end > 0 && !fits; end--) fits = this.words.has(name.slice(0, end)) || this.words.has(name.slice(name.length - end));
    this.known.set(name, fits);
    return fits;
  }
}
